import { styleText } from 'node:util';
import type { Io, Output } from './io.js';

type Style = 'bold' | 'dim';
export type Paint = (style: Style, text: string) => string;

/** Color only in a terminal that supports it, unless the user opted out (https://no-color.org). */
export const showsColor = ({ env }: Pick<Io, 'env'>, output: Output, declined: boolean): boolean =>
  output.isTTY === true && !declined && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

export const painter =
  (wanted: boolean): Paint =>
  (style, text) =>
    wanted ? styleText(style, text, { validateStream: false }) : text;
