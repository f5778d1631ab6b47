/** What is wrong with a name or an address that was typed. `code` is such as U+200B, `place` the number of the character. */
export const typedText = {
  invisible: (name: string, code: string, place: string) =>
    `Remove the invisible character ${name} (${code}). It is character ${place}.`,
  turning: (name: string, code: string, place: string) =>
    `Remove ${name} (${code}), which turns the direction of the text. It is character ${place}.`,
};
