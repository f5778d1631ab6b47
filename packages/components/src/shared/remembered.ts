/** The same function, which makes its answer anew only when it is asked for something else than before. */
export function remembered<Args extends readonly unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
  let last: { args: Args; answer: T } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) last = { args, answer: make(...args) };
    return last.answer;
  };
}
