import { css, html, LitElement } from 'lit';
import { afterAll, describe, expect, test } from 'vitest';
import { baseStyles } from '../shared/styles/base.js';

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'hover', 'accent-soft'];

/** Shows the private tokens. */
class Probe extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ${css`
        .accent {
          color: var(--_accent);
        }
        .fill {
          color: var(--_accent-text);
          background: var(--_accent-fill);
        }
        .fill-hover {
          color: var(--_accent-text);
          background: var(--_accent-fill-hover);
        }
        .surface {
          background: var(--_surface);
        }
        .surface-raised {
          background: var(--_surface-raised);
        }
        .surface-sunken {
          background: var(--_surface-sunken);
        }
        .hover {
          background: var(--_hover);
        }
        .accent-soft {
          background: var(--_accent-soft);
        }
      `}
    `,
  ];
  override render() {
    return html`<i class="accent"></i><i class="fill"></i><i class="fill-hover"></i> ${SURFACES.map(
        (name) => html`<i class=${name}></i>`,
      )}<button class="button button-primary">Text</button><a class="link" href="#">Text</a>`;
  }
}
customElements.define('roster-test-accents', Probe);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const ACCENTS = [
  ...['', 'yellow', '#ffff66', 'gold', 'orange', 'tomato', 'red', '#b00020', 'crimson', 'hotpink', 'magenta', 'purple'],
  ...['rebeccapurple', 'indigo', 'blue', 'navy', '#3b82f6', 'deepskyblue', 'cyan', 'teal', '#10b981', 'lime', 'green'],
  ...['olive', 'black', 'white', '#777', '#767676', 'silver', 'oklch(0.7 0.3 150)', 'color(display-p3 1 0.9 0)'],
  ...['hsl(48 100% 50%)', 'lab(60 40 -70)'],
];

describe.each(['light', 'dark'])('in %s', (scheme) => {
  afterAll(() => document.body.replaceChildren());

  test.each(ACCENTS)('with the accent "%s" alone, every text can be read', async (accent) => {
    const probe = new Probe();
    probe.style.colorScheme = scheme;
    if (accent) probe.style.setProperty('--roster-accent', accent);
    document.body.replaceChildren(probe);
    await probe.updateComplete;
    const style = (selector: string) => getComputedStyle(probe.shadowRoot!.querySelector(selector)!);
    for (const fill of ['.fill', '.fill-hover', '.button-primary'])
      expect(contrast(style(fill).color, style(fill).backgroundColor), fill).toBeGreaterThanOrEqual(4.5);
    for (const surface of SURFACES) {
      const { backgroundColor } = style(`.${surface}`);
      expect(contrast(style('.link').color, backgroundColor), `text on ${surface}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(style('.accent').color, backgroundColor), `ring on ${surface}`).toBeGreaterThanOrEqual(3);
      expect(contrast(style('.button-primary').borderTopColor, backgroundColor), 'border').toBeGreaterThanOrEqual(3);
    }
  });
});
