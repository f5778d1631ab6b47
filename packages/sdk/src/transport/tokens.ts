/**
 * Gives the token for a request; called for each one, so keep the token yourself. Called with `refresh: true` when the
 * server no longer takes the one it gave: then get a new one. `undefined` sends none.
 */
export type TokenProvider = (request: { refresh: boolean }) => string | undefined | Promise<string | undefined>;

export interface Tokens {
  /** The one there is, where nobody needs to be asked. */
  fixed: string | undefined;
  current(): Promise<string | undefined>;
  /** Another token than the one that was refused, or `undefined`. Whoever asks meanwhile waits for the same answer. */
  renew(refused: string): Promise<string | undefined>;
}

export function createTokens(token: string | TokenProvider | undefined): Tokens {
  const fixed = typeof token === 'string' ? token : undefined;
  const ask: TokenProvider = typeof token === 'function' ? token : () => fixed;
  let renewal: Promise<string | undefined> | undefined;

  async function replace(refused: string): Promise<string | undefined> {
    // A request that was sent before the last renewal comes back refused after it: the newer token is there already.
    const now = await ask({ refresh: false });
    const fresh = now !== undefined && now !== refused ? now : await ask({ refresh: true });
    return fresh === refused ? undefined : fresh;
  }

  return {
    fixed,
    current: async () => renewal ?? ask({ refresh: false }),
    renew: (refused) => {
      renewal ??= replace(refused).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
}
