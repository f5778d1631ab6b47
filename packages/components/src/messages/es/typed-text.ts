import type { Messages } from '../messages.js';

export const typedText: Messages['typedText'] = {
  invisible: (name, code, place) => `Quite el carácter invisible ${name} (${code}). Es el carácter n.º ${place}.`,
  turning: (name, code, place) =>
    `Quite ${name} (${code}), que invierte la dirección del texto. Es el carácter n.º ${place}.`,
};
