import { html, type LitElement, render } from 'lit';
import { waitsOf } from '../events/host-answer.js';
import type { SpeechWith } from '../templates/speech.js';
import { button, notice } from '../templates/templates.js';

type Root = HTMLElement | DocumentFragment;

const notices = new WeakMap<LitElement, HTMLElement>();

/** Where the person looks: in the open dialog, else at the start of the element. */
function place(root: Root, content: HTMLElement): void {
  const dialog = root.querySelector('roster-confirm-dialog[open], dialog[open] .dialog-body');
  if (dialog) dialog.append(content);
  else root.prepend(content);
}

/** The control that started the change; its dialog may have a shadow root of its own. */
const busyIn = (root: Root): HTMLElement | null =>
  root.querySelector<HTMLElement>('[aria-busy="true"]') ??
  root.querySelector('roster-confirm-dialog[open]')?.shadowRoot?.querySelector<HTMLElement>('[aria-busy="true"]') ??
  null;

/** Says that the host has not answered for a while, and lets the person stop waiting. Every element shows it the same way. */
export function showWaiting(element: LitElement, { messages: { common: t } }: SpeechWith<'common'>): void {
  const stop = waitsOf(element);
  const before = notices.get(element);
  if (!stop) {
    before?.remove();
    notices.delete(element);
    return;
  }
  const content = before ?? document.createElement('div');
  content.className = 'waiting';
  const onClick = () => {
    // The pressed button goes; the focus returns to the control that can be used again.
    busyIn(element.renderRoot)?.focus();
    stop();
  };
  notices.set(element, content);
  if (!content.isConnected) place(element.renderRoot, content);
  render(notice('info', html`${t.stillWaiting}`, button({ label: t.stopWaiting, onClick })), content);
}
