import { expect, test } from 'vitest';
import { minifyTemplates } from './minify-templates.js';

const minified = (code: string) => minifyTemplates(code, 'example.js')?.code;

test('white space with a line break becomes one space, other white space and the words stay', () => {
  expect(minified('const t = html`<p\n    class="a  ${b}"\n  >\n    Two  words <b>${c}</b>\n  </p>`;')).toBe(
    'const t = html`<p class="a  ${b}" > Two  words <b>${c}</b> </p>`;',
  );
});

test('a template inside a template is minified too', () => {
  expect(minified('html`\n${a ? html`<!-- why -->\n  <i></i>` : svg`<g>\n</g>`}\n`')).toBe(
    'html` ${a ? html` <i></i>` : svg`<g> </g>`} `',
  );
});

test('styles lose their comments and keep their meaning, escapes and expressions included', () => {
  const css =
    'css`\n  /* Why. */\n  .a { inline-size: ${width}; &:hover { color: red; } }\n  .b::before { content: "\\\\201C"; }\n`';
  expect(minified(css)).toBe('css`.a{inline-size:${width};&:hover{color:red}}.b:before{content:"\\\\201c"}`');
});

test('other templates and other code stay', () => {
  expect(minified('const text = `\n  as it is\n`;')).toBeUndefined();
  expect(minified('css`a { b: c }`; tag`\n  as it is\n`;')).toContain('tag`\n  as it is\n`');
});

test('an expression where CSS has no place for it is an error', () => {
  expect(() => minified('css`/* ${gone} */ .a { color: red; }`')).toThrow('example.js');
});
