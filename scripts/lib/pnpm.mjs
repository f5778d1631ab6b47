/** The package manager of the repository, as npx takes it: nothing has to be installed for it. */
export const pnpm = 'pnpm@12.21.0';
