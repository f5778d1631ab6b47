import { css, html, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import { baseStyles } from '../styles/base.js';

/** Styles of `serverView`. The element's own would make the page many times as long. */
export const serverStyles = [
  baseStyles,
  css`
    h2,
    p {
      margin: 0 0 12px;
    }
    .lines {
      display: grid;
      gap: 12px;
    }
    .without-script {
      display: none;
    }
    @media (scripting: none) {
      .without-script {
        display: block;
      }
      .lines {
        display: none;
      }
    }
  `,
];

/** Without a heading there is nothing to see yet, such as of a closed dialog. */
const nothingYet = html`<style>
  :host {
    display: none;
  }
</style>`;

/**
 * What a server renders in place of an element: what it is, and a skeleton; without scripts, a sentence instead. No control,
 * because none works before the element runs.
 */
export function serverView(heading: string, isControl: boolean, common: Messages['common']): TemplateResult {
  if (heading === '') return nothingYet;
  const line = html`<span class="skeleton"></span>`;
  return html`${isControl ? html`<p>${heading}</p>` : html`<h2>${heading}</h2>`}
    <p class="without-script">${common.needsScript}</p>
    <div class="lines" role="status">
      <span class="visually-hidden">${common.loading}</span>
      ${isControl ? line : [line, line, line]}
    </div>`;
}
