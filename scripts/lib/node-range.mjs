/**
 * Whether a Node version is in the range of a package.json's `engines.node`. It reads `^20.19.0 || >=24` and nothing
 * more, because it runs before any package is installed.
 * @throws when the range is written in another way
 */
export function isInRange(version, range) {
  const is = numbersOf(version);
  return range.split('||').some((part) => {
    const [, operator, text] = /^(\^|>=)(\d+(?:\.\d+){0,2})$/.exec(part.trim()) ?? [];
    if (!operator) throw new Error(`"${range}" is not a range that scripts/lib/node-range.mjs can read.`);
    const least = numbersOf(text);
    return isAtLeast(is, least) && (operator === '>=' || is[0] === least[0]);
  });
}

function numbersOf(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

function isAtLeast(version, least) {
  const index = version.findIndex((number, at) => number !== least[at]);
  return index === -1 || version[index] > least[index];
}
