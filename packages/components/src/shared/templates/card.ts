import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.js';

interface CardHeadOptions {
  icon: IconName;
  tone?: 'success' | 'warning' | 'danger';
  title: string;
  text?: unknown;
}

/** Icon, heading and a sentence. The heading takes the focus when the next step appears. */
export function cardHead({ icon: name, tone, title, text }: CardHeadOptions): TemplateResult {
  return html`<div class="card-head">
    <span class="card-icon ${tone ? `tone-${tone}` : ''}">${icon(name)}</span>
    <h2 id="heading" tabindex="-1">${title}</h2>
    ${text === undefined ? nothing : html`<p class="card-text">${text}</p>`}
  </div>`;
}
