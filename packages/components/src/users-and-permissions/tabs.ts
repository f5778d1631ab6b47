import { html, type TemplateResult } from 'lit';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

interface TabsView<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** A person points at a tab, and may select it. */
  onIntent: (id: Id) => void;
}

/** A tab list. One tab is in the tab order; arrow keys, Home and End select another (ARIA APG: tabs, automatic activation). */
export function tabList<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  onIntent,
}: TabsView<Id>): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    const index = nextIndex(
      event,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const next = index === undefined ? undefined : tabs[index];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKeydown}>
    ${tabs.map(
      ({ id, label: text }) =>
        html`<button
          type="button"
          class="tab"
          role="tab"
          id="tab-${id}"
          aria-selected=${id === selected ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${id === selected ? '0' : '-1'}
          @click=${() => onSelect(id)}
          @pointerenter=${() => onIntent(id)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function nextIndex(event: KeyboardEvent, at: number, count: number): number | undefined {
  const isRtl = (event.currentTarget as HTMLElement).matches(':dir(rtl)');
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const moves: Partial<Record<string, number>> = {
    [forward]: (at + 1) % count,
    [back]: (at - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return moves[event.key];
}
