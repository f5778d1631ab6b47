import type { Messages } from '../messages.js';

export const typedText: Messages['typedText'] = {
  invisible: (name, code, place) => `أزل الحرف غير المرئي ${name} (${code}). ترتيبه: ${place}.`,
  turning: (name, code, place) => `أزل الحرف ${name} (${code}) الذي يعكس اتجاه النص. ترتيبه: ${place}.`,
};
