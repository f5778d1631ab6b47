export {};

/** The analyzer's own types leave out the part that is called here. */
declare module '@custom-elements-manifest/analyzer' {
  export function create(options: { modules: unknown[]; plugins?: unknown[]; context?: { dev: boolean } }): unknown;
  /** The TypeScript the analyzer reads syntax trees of. */
  export const ts: typeof import('typescript');
}
