/** Everything around a node, from the inside out, through slots and shadow roots. */
export function ancestorsOf(node: Node): Node[] {
  const above =
    (node instanceof Element && node.assignedSlot) || node.parentNode || (node instanceof ShadowRoot && node.host);
  return above ? [above, ...ancestorsOf(above)] : [];
}

/** The height in which an element can stick, in layout pixels: that of the innermost ancestor that scrolls, at most the window's. */
export function scrollportOf(element: Element): number {
  const scroller = ancestorsOf(element).find(
    (node): node is Element => node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowY),
  );
  const { clientHeight } = document.documentElement;
  return scroller ? Math.min(scroller.clientHeight, clientHeight) : clientHeight;
}
