import type { Messages } from '../messages.js';

export const typedText: Messages['typedText'] = {
  invisible: (name, code, place) =>
    `Entfernen Sie das unsichtbare Zeichen ${name} (${code}). Es ist das ${place}. Zeichen.`,
  turning: (name, code, place) =>
    `Entfernen Sie ${name} (${code}), das die Schreibrichtung umkehrt. Es ist das ${place}. Zeichen.`,
};
