import { html, LitElement } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../messages/en/index.js';
import { registerLater } from '../loading/later.js';
import { baseStyles } from '../styles/base.js';
import { Parts } from './parts.js';

/** Each test has a tag of its own: an element that is registered once stays. */
let count = 0;

class PartsHost extends LitElement {
  static override styles = baseStyles;
  tag = '';
  isOpen = false;
  readonly parts = new Parts(this, () => ({ messages: en, locale: 'en' }));

  override render() {
    const part = html`<p>The part is here.</p>`;
    return html`<button type="button" @click=${() => this.set(true)}>Open</button> ${
        this.tag.includes('dialog')
          ? this.parts.dialog(this.tag, { isOpen: this.isOpen, onCancel: () => this.set(false) }, part)
          : this.parts.section(this.tag, part)
      }`;
  }

  set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.requestUpdate();
  }
}
customElements.define('parts-host', PartsHost);

/** A host with a part whose code arrives when the test says so. */
function mount(kind: 'dialog' | 'section') {
  const tag = `parts-${kind}-${++count}`;
  const loads: { arrive: () => void; fail: () => void }[] = [];
  registerLater(
    tag,
    () =>
      new Promise<void>((resolve, reject) =>
        loads.push({
          arrive: () => {
            if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
            resolve();
          },
          fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
        }),
      ),
  );
  const host = document.createElement('parts-host') as PartsHost;
  host.tag = tag;
  document.body.replaceChildren(host);
  return { host, loads, tag };
}

const part = () => page.getByText('The part is here.');
const skeleton = () => page.getByRole('dialog', { name: 'Loading' });
const opener = () => page.getByRole('button', { name: 'Open' });

test('a section shows a skeleton until its code is there', async () => {
  const { loads } = mount('section');
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading');
  expect(part().elements()).toHaveLength(0);
  loads[0]?.arrive();
  await expect.element(part()).toBeVisible();
  expect(loads).toHaveLength(1);
});

test('a dialog loads nothing until it is open, and then is modal from the first moment', async () => {
  const { host, loads } = mount('dialog');
  await host.updateComplete;
  expect(loads).toHaveLength(0);
  await opener().click();
  await expect.element(skeleton()).toBeVisible();
  expect(host.renderRoot.querySelector('dialog:modal')).not.toBeNull();
  loads[0]?.arrive();
  await expect.element(part()).toBeVisible();
  expect(skeleton().elements()).toHaveLength(0);
  // The real dialog takes the focus from where it was, and gives it back there.
  expect(host.shadowRoot?.activeElement?.textContent).toBe('Open');
});

test('Esc takes back the wish for a dialog that is still loading', async () => {
  const { host, loads } = mount('dialog');
  await opener().click();
  await expect.element(skeleton()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => skeleton().elements()).toHaveLength(0);
  expect(host.isOpen).toBe(false);
  expect(host.shadowRoot?.activeElement?.textContent).toBe('Open');
  loads[0]?.arrive();
});

test('code that cannot be loaded is said, and can be tried again', async () => {
  for (const kind of ['section', 'dialog'] as const) {
    const { loads } = mount(kind);
    if (kind === 'dialog') await opener().click();
    await expect.poll(() => loads.length).toBe(1);
    loads[0]?.fail();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: en.common.retry }).click();
    await expect.poll(() => loads.length).toBe(2);
    loads[1]?.arrive();
    await expect.element(part()).toBeVisible();
  }
});

test('what was loaded ahead is there at once, and a failure ahead is nobody’s business', async () => {
  const { host, loads, tag } = mount('dialog');
  host.parts.prefetch(tag);
  loads[0]?.fail();
  await host.updateComplete;
  expect(page.getByRole('alert').elements()).toHaveLength(0);
  host.parts.prefetch(tag);
  loads[1]?.arrive();
  await opener().click();
  await expect.element(part()).toBeVisible();
});
