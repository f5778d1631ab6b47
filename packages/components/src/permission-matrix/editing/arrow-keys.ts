const STEPS: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Moves the focus between the checkboxes of a table by arrow keys, past those that are disabled. Tab still visits each. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const box = event.target;
  if (!step || !(box instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const cell = box.closest('td') as HTMLTableCellElement;
  const rows = [...(cell.closest('table')?.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)') ?? [])];
  const [down, along] = step;
  const inward = box.matches(':dir(rtl)') ? -along : along;
  let row = rows.indexOf(cell.parentElement as HTMLTableRowElement) + down;
  let column = cell.cellIndex + inward;
  for (let next = rows[row]?.cells[column]; next; next = rows[row]?.cells[column]) {
    const found = next.querySelector<HTMLInputElement>('input:enabled');
    if (found) return found.focus();
    row += down;
    column += inward;
  }
}
