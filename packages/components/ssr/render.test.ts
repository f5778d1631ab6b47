import '@roster-kit/components/define';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRosterClient } from '@roster-kit/sdk';
import manifest from '../src/generated/custom-elements.json' with { type: 'json' };
import { cases } from './cases.js';

// A server has no document, and asks nobody for anything. Here nothing of a browser is defined.

const tags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap((declaration) => ('tagName' in declaration ? [declaration.tagName] : [])),
);
const fetched = vi.fn(() => Promise.reject(new Error('A server must not ask for anything.')));
const client = createRosterClient({ baseUrl: 'https://roster.example.com', token: 'a token', fetch: fetched });

afterEach(() => {
  LitElementRenderer.renderOptions.length = 0;
  fetched.mockClear();
});

test('nothing of a browser is defined here, and there is a case for every element', () => {
  expect(['document', 'window', 'ResizeObserver'].filter((name) => name in globalThis)).toEqual([]);
  expect(tags.filter((tag) => !cases.some(({ name }) => name.split(/[ ,]/)[0] === tag))).toEqual([]);
  expect(tags.length).toBeGreaterThan(20);
});

/** A host may turn this on for all elements, so that Lit's contexts work on its server. */
describe.each([false, true])('rendered by a server that calls connectedCallback: %s', (connectedCallback) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (_, { says, template }) => {
    if (connectedCallback) LitElementRenderer.renderOptions.push(() => ({ connectedCallback }));
    const page = await collectResult(render(template(client)));
    const words = page.replace(/<style>[^]*?<\/style>|<[^>]*>/g, '').replace('&amp;', '&');
    expect(page).toContain('shadowrootmode="open"');
    expect(words).toContain(says);
    if (says) expect(page).toContain('role="status"');
    // Of the element itself there is no control: none would work yet.
    expect(page.replace(/<button slot[^]*?<\/button>/, '')).not.toMatch(/<(button|input|select|textarea|a|summary)\b/);
    expect(fetched).not.toHaveBeenCalled();
  });
});

test('a server says it in the words that the provider is given', async () => {
  const messages = { language: 'de', userTable: { caption: 'Personen' }, common: { loading: 'Wird geladen' } };
  const template = html`<roster-provider .messages=${messages}
    ><roster-user-table></roster-user-table
  ></roster-provider>`;
  const page = await collectResult(render(template));
  expect(page).toContain('Personen');
  expect(page).toContain('Wird geladen');
});
