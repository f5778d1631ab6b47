import type { Messages } from '../messages.js';

export const typedText: Messages['typedText'] = {
  invisible: (name, code, place) =>
    `Supprimez le caractère invisible ${name} (${code}). C’est le caractère n°\u202f${place}.`,
  turning: (name, code, place) =>
    `Supprimez ${name} (${code}), qui inverse le sens du texte. C’est le caractère n°\u202f${place}.`,
};
