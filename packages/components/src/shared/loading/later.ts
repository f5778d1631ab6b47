const loaders = new Map<string, () => Promise<unknown>>();

/** Registers an element when a widget first needs it as one of its `Parts`. `load` imports the `define.js` of the element. */
export function registerLater(tag: string, load: () => Promise<unknown>): void {
  loaders.set(tag, load);
}

/** Whether the element comes with a later load. A host that registers elements itself has none that wait. */
export function isWaiting(tag: string): boolean {
  return loaders.has(tag) && !customElements.get(tag);
}

/** @throws when the code cannot be loaded; another call tries again */
export async function loadNow(tag: string): Promise<void> {
  if (isWaiting(tag)) await loaders.get(tag)?.();
}
