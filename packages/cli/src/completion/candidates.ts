import type { Command, Option } from '@commander-js/extra-typings';
import { operations } from '../generated/operations.js';

/** What a shell may offer for a word. */
export interface Candidate {
  value: string;
  description: string;
}

/** Candidates for the word, or the names of files. */
export type Completion = { candidates: Candidate[]; files?: boolean };

export interface Source {
  /** Names of the profiles, for `--profile` and `roster profiles use`. */
  profiles(): Promise<Candidate[]>;
}

type AnyCommand = Command<unknown[], Record<string, unknown>>;

const FILES = /^--(csv|failed|input)$/;
const words = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, description: '' }));

/** Its own options and those of the commands above it, as the parser takes them. */
function optionsOf(command: AnyCommand): readonly Option[] {
  const own = command.createHelp().visibleOptions(command as never) as readonly Option[];
  const { parent } = command as { parent?: AnyCommand | null };
  return parent ? [...own, ...optionsOf(parent).filter(({ long }) => long !== '--version' && long !== '--help')] : own;
}

const optionOf = (command: AnyCommand, flag: string): Option | undefined =>
  optionsOf(command).find(({ short, long }) => flag === short || flag === long);

const takesValue = ({ required, optional }: Option): boolean => required || optional;

/** The command that the words before lead to, and how many arguments of its own it has by then. */
function commandOf(program: AnyCommand, before: readonly string[]) {
  let command = program;
  let args = 0;
  let open: Option | undefined;
  for (const word of before) {
    if (open && !word.startsWith('-')) {
      // A list such as `--role viewer editor` goes on to the next option.
      if (!open.variadic) open = undefined;
      continue;
    }
    open = undefined;
    if (word.startsWith('-')) {
      const option = word.includes('=') ? undefined : optionOf(command, word);
      if (option && takesValue(option)) open = option;
      continue;
    }
    const inner = command.commands.find((one) => one.name() === word) as unknown as AnyCommand | undefined;
    if (inner) [command, args] = [inner, 0];
    else args += 1;
  }
  return { command, args, open };
}

/** `name=` of the operation's fields, and the values of one that has a fixed list of them. */
function fieldsOf(id: string, word: string): Candidate[] {
  const fields = (operations[id]?.inputs ?? []).filter(({ in: place }) => place !== 'header');
  const [name, value] = word.split('=');
  if (value === undefined) return fields.map((field) => ({ value: `${field.name}=`, description: field.text ?? '' }));
  const { values, type } = fields.find((field) => field.name === name) ?? {};
  const all = values ?? (type === 'boolean' ? ['true', 'false'] : []);
  return words(all.map((one) => `${name}=${one}`));
}

function headersOf(id: string): Candidate[] {
  const headers = (operations[id]?.inputs ?? []).filter(({ in: place }) => place === 'header');
  return headers.map(({ name, text }) => ({ value: `${name}:`, description: text ?? '' }));
}

async function valuesOf(
  command: AnyCommand,
  { long, argChoices }: Option,
  word: string,
  source: Source,
): Promise<Completion> {
  if (long === '--profile') return { candidates: await source.profiles() };
  if (long === '--field') return { candidates: fieldsOf(command.name(), word) };
  if (long === '--header') return { candidates: headersOf(command.name()) };
  if (FILES.test(long ?? '')) return { candidates: [], files: true };
  return { candidates: words(argChoices ?? []) };
}

/** Completes the last of the words that follow `roster`; nothing is sent to a server. */
export async function complete(program: AnyCommand, typed: readonly string[], source: Source): Promise<Completion> {
  const word = typed.at(-1) ?? '';
  const before = typed.slice(0, -1);
  const { command, args, open } = commandOf(program, before);
  const starting = ({ candidates, files }: Completion, start = word): Completion => ({
    candidates: candidates.filter(({ value }) => value.startsWith(start)),
    ...(files && { files }),
  });
  if (open && !word.startsWith('-')) return starting(await valuesOf(command, open, word, source));
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
  const option = flag === undefined ? undefined : optionOf(command, flag);
  if (option) {
    const { candidates, files } = starting(await valuesOf(command, option, value ?? '', source), value);
    return {
      candidates: candidates.map((one) => ({ ...one, value: `${flag}=${one.value}` })),
      ...(files && { files }),
    };
  }
  if (word.startsWith('-'))
    return starting({
      candidates: optionsOf(command).map(({ long, short, description }) => ({
        value: long ?? short ?? '',
        description,
      })),
    });
  const argument = command.registeredArguments[args];
  if (argument?.name() === 'profile') return starting({ candidates: await source.profiles() });
  return starting({ candidates: [...(args === 0 ? commandsOf(command) : []), ...words(argument?.argChoices ?? [])] });
}

/** Those whose name starts with a mark are for the scripts. */
function commandsOf({ commands }: AnyCommand): Candidate[] {
  const offered = commands.filter((one) => !one.name().startsWith('__'));
  return offered.map((one) => ({ value: one.name(), description: one.summary() || one.description() }));
}
