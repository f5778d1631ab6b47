/** Pseudorandom numbers from 0 to 1, the same for the same seed (FNV-1a into mulberry32). */
export function randomOf(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x0100_0193), 0x811c_9dc5);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A random choice, in proportion to the weights. */
export function pickWeighted<Choice extends { weight: number }>(
  choices: readonly Choice[],
  random: () => number,
): Choice {
  let left = random() * choices.reduce((sum, { weight }) => sum + weight, 0);
  const found = choices.find(({ weight }) => (left -= weight) < 0) ?? choices.at(-1);
  if (!found) throw new Error('There are no choices.');
  return found;
}
