import { styleText } from 'node:util';
import type { Io, Output } from '../io.js';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';
export type Paint = (style: Style, text: string) => string;

/** Colour only where a terminal shows it and nobody declined (https://no-color.org). */
export function painter({ env }: Pick<Io, 'env'>, output: Output, declined: boolean): Paint {
  const wanted = output.isTTY === true && !declined && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (style, text) => (wanted ? styleText(style, text, { validateStream: false }) : text);
}
