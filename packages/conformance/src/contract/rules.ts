import sentences from '../generated/rules.json' with { type: 'json' };

/** A rule of docs/rules.md; `contract` stands for all that the document says and no rule does. */
export type RuleId = keyof typeof sentences | 'contract';

/** What each rule asks, in the order of docs/rules.md. */
export const rules: Readonly<Record<RuleId, string>> = {
  contract:
    'Every answer is one that the contract has for its operation, and a backend offers exactly what it declares.',
  ...sentences,
};

/** Rules that no request can test, and why. */
export const untestable: Partial<Record<RuleId, string>> = {
  F2: 'It is the summary of F3 to F13, which are tested one by one.',
};
