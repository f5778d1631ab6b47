import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { scrollportOf } from '../shared/controllers/ancestors.js';
import { observeSize, toggleModal } from '../shared/platform/platform.js';

/** From this width, in units of the font size, list and sidebar have room side by side. */
const BESIDE_IN_EM = 70;
/** A drawer leaves no strip narrower than this between itself and the edge of the window. */
const STRIP_IN_PX = 48;

/** The element with the focus, however deep in shadow roots. */
function focusedIn(root: ShadowRoot | null): HTMLElement | null {
  const focused = root?.activeElement;
  return focused?.shadowRoot ? (focusedIn(focused.shadowRoot) ?? (focused as HTMLElement)) : (focused as HTMLElement);
}

/**
 * The sidebar of an element: beside the list where the element has room for both. Where it has not, a drawer at the element's
 * inline end, in the top layer, with everything else inert. It is open while it is rendered.
 */
export class Drawer implements ReactiveController {
  /** Whether there is room beside the list. */
  isBeside = true;
  #dialog: HTMLDialogElement | undefined;
  #isModal = false;
  #stopObserving = (): void => undefined;

  constructor(
    private readonly host: LitElement,
    private readonly dismiss: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopObserving = observeSize(this.host, () => requestAnimationFrame(() => this.#measure()));
    window.addEventListener('resize', this.#place);
  }

  hostDisconnected(): void {
    this.#stopObserving();
    window.removeEventListener('resize', this.#place);
    this.#dialog = undefined;
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.drawer') ?? undefined;
    const isShown = dialog === this.#dialog && dialog?.open && this.#isModal === !this.isBeside;
    this.#dialog = dialog;
    if (dialog && !isShown) this.#show(dialog);
  }

  /** Closes it at once, so that what is around it can take the focus. */
  close(): void {
    if (this.#dialog) toggleModal(this.#dialog, false);
  }

  render(label: string, content: unknown): TemplateResult {
    return html`<aside aria-label=${label}>
      <dialog
        class="drawer"
        part="drawer"
        aria-label=${label}
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
        @click=${this.#onClick}
      >
        ${content}
      </dialog>
    </aside>`;
  }

  /** Esc closes the sidebar and nothing of the host's, unless a dialog or a search field with text handles it first. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (!this.isBeside || !this.#dialog?.open) return;
    const path = event.composedPath();
    const isTaken = path
      .slice(0, path.indexOf(this.host))
      .some(
        (node) =>
          (node instanceof HTMLDialogElement && node !== this.#dialog) ||
          (node instanceof HTMLInputElement && node.type === 'search' && node.value !== ''),
      );
    if (isTaken) return;
    event.preventDefault();
    this.dismiss();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.dismiss();
  };

  /** At the second Esc, a browser closes a drawer even if the page prevents it. */
  readonly #onClose = (event: Event): void => {
    if (event.target === this.#dialog && !this.#dialog.open && this.host.isConnected) this.dismiss();
  };

  /** A press on the backdrop. */
  readonly #onClick = (event: Event): void => {
    if (this.#isModal && event.composedPath()[0] === this.#dialog) this.dismiss();
  };

  /** Changes between sidebar and drawer, such as when a phone is turned; the focus stays where it is. */
  #show(dialog: HTMLDialogElement): void {
    const focused = dialog.open ? focusedIn(this.host.shadowRoot) : null;
    if (dialog.open) toggleModal(dialog, false);
    this.#isModal = !this.isBeside;
    if (this.#isModal) toggleModal(dialog, true);
    else dialog.setAttribute('open', '');
    this.#place();
    focused?.focus({ preventScroll: true });
  }

  #measure(): void {
    const isBeside = this.host.clientWidth >= BESIDE_IN_EM * parseFloat(getComputedStyle(this.host).fontSize);
    this.#place();
    if (isBeside === this.isBeside) return;
    this.isBeside = isBeside;
    this.host.requestUpdate();
  }

  readonly #place = (): void => {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.style.setProperty('--_scrollport', `${scrollportOf(this.host)}px`);
    const { left, right, width } = this.host.getBoundingClientRect();
    // What is in the top layer is zoomed with its ancestors, and stands in the window nevertheless.
    const zoom = (dialog as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const gap = getComputedStyle(this.host).direction === 'rtl' ? left : document.documentElement.clientWidth - right;
    const isStrip = gap < STRIP_IN_PX;
    dialog.style.setProperty('--_inset', `${isStrip ? 0 : gap / zoom}px`);
    dialog.style.setProperty('--_room', `${(width + (isStrip ? gap : 0)) / zoom}px`);
  };
}
