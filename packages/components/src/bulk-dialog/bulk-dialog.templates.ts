import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RosterClient } from '@roster-kit/sdk';
import { rolePickerParts } from '../generated/parts.js';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { problemTextOf } from '../shared/templates/problem-text.js';
import { button, failure, notice, person } from '../shared/templates/templates.js';
import { BATCHES } from './batches.js';
import type { Speech } from './bulk-dialog.messages.js';
import type { BulkRun } from './bulk-run.js';
import { ofKind, type Outcome, STOPPED } from './outcome.js';

export interface BulkView extends Speech {
  /** The dialog's own, for the elements inside; undefined if the provider's serves all. */
  client: RosterClient | undefined;
  run: BulkRun;
  selfId: string | undefined;
  roleName: (id: string) => string;
  on: {
    close: () => void;
    pickRole: (roleId: string) => void;
  };
}

type Counted = (count: number, formatted: string) => string;
type Content = TemplateResult | typeof nothing;

const SKELETON_ROWS = 6;

export const counted = (text: Counted, count: number, { locale }: Pick<Speech, 'locale'>): string =>
  text(count, number(count, locale));

/** What a screen reader announces at each step. */
export function announcement(view: BulkView): string {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  if (run.phase === 'checking') return run.error ? '' : t.checking;
  if (run.phase === 'running') return run.isStopping ? t.stopping : t.running;
  if (run.phase === 'review')
    return counts(view)
      .map(({ text }) => text)
      .join(' ');
  return run.phase === 'results' ? resultTexts(view).join(' ') : '';
}

function counts(view: BulkView): { kind: Outcome['kind']; text: string }[] {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const texts = { change: t.willChange, refused: t.cannot, same: t.same };
  return (['change', 'refused', 'same'] as const).flatMap((kind) => {
    const { length } = ofKind(run.outcomes, kind);
    return length > 0 ? [{ kind, text: counted(texts[kind], length, view) }] : [];
  });
}

function resultTexts(view: BulkView): string[] {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const [done, failed] = [ofKind(run.outcomes, 'change').length, ofKind(run.outcomes, 'refused').length];
  return [
    ...(done > 0 ? [counted(t.done[run.action], done, view)] : []),
    ...(failed > 0 ? [counted(t.failed, failed, view)] : []),
  ];
}

export function body(view: BulkView): TemplateResult {
  const { run } = view;
  const content = {
    role: roleStep,
    checking: checkingStep,
    review: reviewStep,
    running: runningStep,
    results: resultsStep,
  }[run.phase](view);
  const isList = run.phase === 'review' || run.phase === 'results';
  return html`<div
    class="dialog-body"
    role=${isList ? 'group' : nothing}
    aria-labelledby=${isList ? 'heading' : nothing}
    tabindex=${isList ? '0' : nothing}
    ?inert=${run.phase === 'running'}
  >
    ${content}
  </div>`;
}

function roleStep(view: BulkView): TemplateResult {
  const {
    client,
    run,
    on,
    messages: { bulkDialog: t },
  } = view;
  return html`<div class="field">
    <span class="label">${t.role}</span>
    <roster-role-picker
      exportparts=${rolePickerParts}
      .client=${client}
      label=${t.role}
      .value=${run.roleId}
      @change=${(event: Event) => on.pickRole((event.target as HTMLElement & { value: string }).value)}
    ></roster-role-picker>
  </div>`;
}

function progress({ run, locale, messages: { bulkDialog: t } }: BulkView, label: string): TemplateResult {
  return html`<div class="progress">
    <span class="progress-label">${label}</span>
    <span class="muted">${t.progress(number(run.done, locale), number(run.total, locale))}</span>
    <progress aria-label=${label} max=${run.total} value=${run.done}></progress>
  </div>`;
}

function checkingStep(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  if (run.error) return failure(run.error, view, () => void run.check());
  if (run.done > 0) return progress(view, t.checking);
  const line = html`<div class="row">
    <span class="person"><span class="skeleton skeleton-avatar"></span><span class="skeleton bar-name"></span></span
    ><span class="skeleton bar-effect"></span>
  </div>`;
  return html`<div class="rows delayed" aria-hidden="true">
    ${Array.from({ length: Math.min(SKELETON_ROWS, run.users.length) }, () => line)}
  </div>`;
}

function runningStep(view: BulkView): TemplateResult {
  const { stopping, running } = view.messages.bulkDialog;
  if (!view.run.isDivided) return reviewStep(view);
  return progress(view, view.run.isStopping ? stopping : running);
}

function reviewStep(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const { isDestructive } = BATCHES[run.action];
  const willAct = ofKind(run.outcomes, 'change').length > 0;
  const isRefused = ofKind(run.outcomes, 'refused').length > 0;
  const text = t.effect[run.action];
  const effectNotice = isDestructive ? notice('warning', text) : html`<p class="muted">${text}</p>`;
  return html`${run.error ? failure(run.error, view) : nothing}${conflict(view)}
    ${willAct ? effectNotice : notice('info', isRefused ? t.nothing : t.nothingNew)}
    <p class="counts">${counts(view).map(({ kind, text }) => html`<span class="count-${kind}">${text}</span>`)}</p>
    ${group(t.groupRefused, 'refused', view)}${group(t.groupChange, 'change', view)}${group(t.groupSame, 'same', view)}`;
}

function resultsStep(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const [done, failed] = [ofKind(run.outcomes, 'change').length, ofKind(run.outcomes, 'refused').length];
  return html`${done > 0 ? notice('success', counted(t.done[run.action], done, view)) : nothing}
  ${failed > 0 ? notice('warning', counted(t.failed, failed, view)) : nothing}
  ${group(t.groupFailed, 'refused', view)}${group(t.groupDone, 'change', view)}`;
}

/** P5: someone else changed accounts first. Nothing is overwritten, and the check can be repeated. */
function conflict(view: BulkView): Content {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const { length } = run.outcomes.filter(({ code }) => code === 'precondition_failed');
  if (length === 0) return nothing;
  return notice(
    'warning',
    counted(t.conflict, length, view),
    button({ label: t.lookAgain, onClick: () => void run.recheck() }),
  );
}

function group(label: string, kind: Outcome['kind'], view: BulkView): Content {
  const outcomes = ofKind(view.run.outcomes, kind);
  if (outcomes.length === 0) return nothing;
  const isOnly = outcomes.length === view.run.outcomes.length;
  return html`<section class="group">
    <h3 id="group-${kind}" class=${isOnly ? 'visually-hidden' : ''}>${label}</h3>
    <ul class="rows" aria-labelledby="group-${kind}">
      ${repeat(
        outcomes,
        ({ user }) => user.id,
        (outcome) => row(outcome, view),
      )}
    </ul>
  </section>`;
}

function row(outcome: Outcome, view: BulkView): TemplateResult {
  return html`<li class="row is-${outcome.kind}">
    ${person(outcome.user, outcome.user.id === view.selfId, view)}
    ${outcome.kind === 'refused' ? refusal(outcome, view) : effect(outcome, view)}
  </li>`;
}

function refusal({ code, reason }: Outcome, { messages }: BulkView): TemplateResult {
  return html`<span class="why"
    >${icon('circle-alert')}<span
      >${code === STOPPED ? messages.bulkDialog.stopped : problemTextOf({ code, reason }, messages)}</span
    ></span
  >`;
}

/** "Editor → Viewer" on the screen, a sentence for a screen reader. */
function effect({ user, kind }: Outcome, view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t, status },
  } = view;
  const before = run.action === 'changeRole' ? view.roleName(user.roleId) : status[user.status];
  if (kind === 'same') return html`<span class="effect muted"><bdi>${before}</bdi></span>`;
  const after = run.action === 'changeRole' ? view.roleName(run.roleId) : t.after[run.action];
  return html`<span class="visually-hidden">${t.becomes(before, after)}</span>
    <span class="effect" aria-hidden="true">
      <bdi class="before">${before}</bdi>${icon('arrow-right')}<bdi class="after">${after}</bdi>
    </span>`;
}

export function footer(view: BulkView): Content {
  return {
    role: roleFooter,
    checking: checkingFooter,
    review: reviewFooter,
    running: runningFooter,
    results: resultsFooter,
  }[view.run.phase](view);
}

const cancel = ({ messages, on }: BulkView) => button({ label: messages.common.cancel, onClick: on.close });

/** Back to the choice of a role. */
function back({ run, messages }: BulkView): Content {
  return run.action === 'changeRole'
    ? html`<span class="back"
        >${button({ label: messages.bulkDialog.back, kind: 'quiet', onClick: () => run.chooseRole() })}</span
      >`
    : nothing;
}

function roleFooter(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const review = button({
    label: t.review,
    kind: 'primary',
    disabled: run.roleId === '',
    onClick: () => void run.check(),
  });
  return html`${cancel(view)}${review}`;
}

const checkingFooter = (view: BulkView) => html`${back(view)}${cancel(view)}`;

function reviewFooter(view: BulkView): TemplateResult {
  const {
    run,
    messages: { common },
  } = view;
  const willAct = ofKind(run.outcomes, 'change').length > 0;
  if (!willAct) return html`${back(view)}${button({ label: common.close, kind: 'primary', onClick: view.on.close })}`;
  return html`${back(view)}${cancel(view)}${confirm(view)}`;
}

function confirm(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  const kind = BATCHES[run.action].isDestructive ? 'button-danger is-final' : 'button-primary';
  const isBusy = run.phase === 'running';
  return html`<button
    type="button"
    class="button ${kind} ${isBusy ? 'is-busy' : ''}"
    aria-busy=${isBusy ? 'true' : nothing}
    @click=${() => void run.act()}
  >
    <span>${counted(t.confirm[run.action], ofKind(run.outcomes, 'change').length, view)}</span>
  </button>`;
}

/** A single call cannot be stopped; a run in several calls can be stopped between them. */
function runningFooter(view: BulkView): TemplateResult {
  const {
    run,
    messages: { bulkDialog: t },
  } = view;
  return run.isDivided ? button({ label: t.stop, disabled: run.isStopping, onClick: () => run.stop() }) : confirm(view);
}

function resultsFooter(view: BulkView): TemplateResult {
  const {
    run,
    on,
    messages: { bulkDialog: t, common },
  } = view;
  const failed = ofKind(run.outcomes, 'refused');
  const label = counted(t.retry, failed.length, view);
  const retry = button({ label, icon: 'rotate-ccw', onClick: () => void run.recheck(failed) });
  return html`${failed.length > 0 ? retry : nothing}
  ${button({ label: common.close, kind: 'primary', onClick: on.close })}`;
}
