/** A value that survives the way to a browser and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What a browser must be able to do so that the scenario can run in it: show a page, run a function in it, and take real input. */
export interface Engine {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** Runs the source of a function in the page, with arguments, and resolves to its answer. */
  evaluate(source: string, ...args: Json[]): Promise<unknown>;
  /** Presses the main button of the mouse at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key by its name in the DOM, such as `Escape`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
