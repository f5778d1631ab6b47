export const oneTimeCode = {
  label: 'Verification code',
  hint: 'Six digits from your authenticator app. They change every 30 seconds.',
  incomplete: 'Enter all six digits.',
  recoveryLabel: 'Recovery code',
  recoveryHint: "One of the codes you saved during setup. Each works once. Spaces and dashes don't matter.",
  recoveryIncomplete: 'Enter the whole code.',
  tooMany: 'Too many wrong codes.',
  again: (clock: string) => `Try again in ${clock}.`,
};
