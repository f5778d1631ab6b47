/** The repository's package manager, in the form that npx takes: it does not have to be installed. */
export const pnpm = 'pnpm@12.21.0';
