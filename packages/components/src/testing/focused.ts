/** The element with the focus, through all shadow roots; `document.activeElement` stops at the first host. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
