import type { Messages } from '../messages.js';

export const typedText: Messages['typedText'] = {
  invisible: (name, code, place) => `Görünmeyen ${name} (${code}) karakterini kaldırın. Karakter sırası: ${place}.`,
  turning: (name, code, place) =>
    `Metnin yönünü çeviren ${name} (${code}) karakterini kaldırın. Karakter sırası: ${place}.`,
};
