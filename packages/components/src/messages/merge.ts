type Texts = Readonly<Record<string, unknown>>;

/** `texts` with those that `given` has in their place, text by text. What only `given` has is left out. */
export function mergeMessages<Shape extends object>(texts: Shape, given: object | undefined): Shape {
  if (!given) return texts;
  const own = given as Texts;
  const merged = Object.entries(texts as Texts).map(([key, text]) => [
    key,
    typeof text === 'object' ? mergeMessages(text as object, own[key] as object | undefined) : (own[key] ?? text),
  ]);
  return Object.fromEntries(merged) as Shape;
}
