/** A program that some tests need and that is not a package of the repository. */
export interface Needed<T> {
  readonly name: string;
  /** What needs it. */
  readonly purpose: string;
  find(): T | undefined;
  /** Ways to install it, the best one first. Each resolves to what went wrong, or to undefined. */
  readonly ways: readonly { readonly name: string; install(): Promise<string | undefined> }[];
  /** How a person can provide it. */
  readonly byHand: string;
}

/** `ROSTER_NO_INSTALL=1`: the tests use the programs of this machine and install none. */
export function mayInstall(): boolean {
  return !/^(1|true|yes|on)$/i.test(process.env['ROSTER_NO_INSTALL'] ?? '');
}

/**
 * Finds a program, or says what it will install and why, and installs it.
 * @throws when there is none; the message says what was tried and what a person can do
 */
export async function findOrInstall<T>(needed: Needed<T>, log: (line: string) => void): Promise<T> {
  const { name, purpose, ways, byHand } = needed;
  let found = needed.find();
  if (found !== undefined) return found;
  if (!mayInstall())
    throw new Error(`There is no ${name}, which ${purpose} need, and ROSTER_NO_INSTALL is set. ${byHand}`);
  const tried: string[] = [];
  for (const way of ways) {
    log(`Installing ${name}, which ${purpose} need: ${way.name} … (ROSTER_NO_INSTALL=1 forbids this.)`);
    const problem = await way.install();
    found = needed.find();
    if (found !== undefined) return found;
    tried.push(`${way.name}: ${problem ?? 'installed, but not found'}`);
  }
  throw new Error(`No ${name} could be installed. ${byHand}\n${tried.join('\n')}`);
}
