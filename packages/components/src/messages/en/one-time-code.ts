export const oneTimeCode = {
  label: 'Six-digit code',
  hint: 'From your authenticator app. It changes every 30 seconds.',
  incomplete: 'Enter all six digits.',
  recoveryLabel: 'Recovery code',
  recoveryHint: 'One of the codes you saved at setup. Each works once; spaces and dashes do not matter.',
  recoveryIncomplete: 'Enter the whole code.',
  tooMany: 'Too many wrong codes.',
  again: (clock: string) => `Try again in ${clock}.`,
} as const;
