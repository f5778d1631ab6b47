const DISTANCE_IN_PX = 4;

/** Below the opener, above it if there is no room below, and inside the window in any case. */
function place(popover: HTMLElement, opener: Element): void {
  const at = opener.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = getComputedStyle(popover).direction === 'rtl' ? at.right - width : at.left;
  const below = at.bottom + DISTANCE_IN_PX;
  const above = at.top - DISTANCE_IN_PX - height;
  const top = below + height > clientHeight && above >= 0 ? above : below;
  // What is in the top layer is zoomed with its ancestors, and stands in the window nevertheless.
  const zoom = (popover as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  popover.style.left = `${Math.max(0, Math.min(left, clientWidth - width)) / zoom}px`;
  popover.style.top = `${Math.max(0, Math.min(top, clientHeight - height)) / zoom}px`;
}

/**
 * Keeps an open popover next to its opener while anything scrolls, until the returned function is called. It is in the top
 * layer, so that no ancestor clips or moves it.
 */
export function keepNextTo(popover: HTMLElement, opener: Element): () => void {
  const end = new AbortController();
  const follow = () => {
    if (popover.isConnected) place(popover, opener);
    else end.abort();
  };
  follow();
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal: end.signal });
  window.addEventListener('resize', follow, { signal: end.signal });
  return () => end.abort();
}
