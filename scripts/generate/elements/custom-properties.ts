/** A custom property that a host may set. */
export interface CustomProperty {
  name: string;
  description: string;
  default?: string;
}

/** The `@cssproperty` tags of a comment: ` * @cssproperty --roster-accent - The color of …`. */
function documentedIn(text: string): CustomProperty[] {
  const tags = [...text.matchAll(/@cssproperty (--[\w-]+) - ([^@]+?)(?=\s*\n\s*\*\s*(?:@|\/))/g)];
  return tags.map(([, name = '', description = '']) => ({
    name,
    description: description.replace(/\s*\n\s*\*\s*/g, ' '),
  }));
}

/** The fallback of `var(--roster-x, fallback)`, whose parentheses may be nested. */
function fallbackOf(name: string, css: string): string | undefined {
  const start = css.indexOf(`var(${name},`);
  if (start < 0) return undefined;
  let depth = 1;
  const from = start + `var(${name},`.length;
  let to = from;
  for (; depth > 0 && to < css.length; to += 1) depth += { '(': 1, ')': -1 }[css[to] ?? ''] ?? 0;
  return css
    .slice(from, to - 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The properties that `tokens.ts` documents: every element takes them. */
export function readTokens(source: string): CustomProperty[] {
  return documentedIn(source).map((property) => {
    const fallback = fallbackOf(property.name, source);
    return fallback === undefined ? property : { ...property, default: fallback };
  });
}
