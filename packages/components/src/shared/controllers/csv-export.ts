import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isRosterError, type RosterDownload } from '@roster-kit/sdk';
import type { StartsOver } from '../events/start-over.js';
import { number } from '../templates/format.js';
import { button, failure, type FailureSpeech } from '../templates/templates.js';

interface CsvExportOptions {
  /** The file's name without date and ending. */
  name: string;
  /** Starts the download; called when the button is pressed, so that the file has what the list shows then. */
  open: (signal: AbortSignal) => RosterDownload | undefined;
  onError: (error: unknown) => void;
}

/** Spreadsheets need it to read the file as UTF-8; the client's text does not have it. */
const BYTE_ORDER_MARK = '\uFEFF';
const REVOKE_AFTER_IN_MS = 60_000;

/** Saves a text as a file, through a link that is never in the page. */
function save(parts: string[], fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, ...parts], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  link.click();
  // Some browsers start to read only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_IN_MS);
}

/** The Export button of a list: counts the rows as they arrive, then saves the file or shows why it failed. */
export class CsvExport implements StartsOver {
  #abort: AbortController | undefined;
  #rows = 0;
  #error: unknown;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: CsvExportOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostStartOver(): void {
    this.#abort?.abort();
    this.#show(undefined, 0, undefined);
  }

  /** The button, with the number of rows so far. */
  button({ messages, locale }: FailureSpeech): TemplateResult {
    const isBusy = this.#abort !== undefined;
    const { common: t } = messages;
    return html`<span class="export" part="export">
      ${button({ label: t.export, icon: 'download', busy: isBusy, onClick: () => void this.start() })}
      <span class="muted" role="status">${isBusy ? t.exporting(number(this.#rows, locale)) : nothing}</span>
    </span>`;
  }

  /** Why the export failed; to be shown above the list. */
  failure(speech: FailureSpeech): TemplateResult | typeof nothing {
    return this.#error
      ? html`<div class="message">${failure(this.#error, speech, () => void this.start())}</div>`
      : nothing;
  }

  async start(): Promise<void> {
    const abort = new AbortController();
    const download = this.#abort ? undefined : this.options.open(abort.signal);
    if (!download) return;
    this.#show(abort, 0, undefined);
    try {
      const parts: string[] = [];
      // The header line is not a row.
      let rows = -1;
      for await (const part of download) {
        if (this.#abort !== abort) return;
        parts.push(part);
        rows += part.split('\n').length - 1;
        this.#show(abort, Math.max(0, rows), undefined);
      }
      if (this.#abort !== abort) return;
      save(parts, `${this.options.name}-${new Date().toISOString().slice(0, 10)}.csv`);
      this.#show(undefined, 0, undefined);
    } catch (error) {
      if (this.#abort !== abort) return;
      const isAborted = isRosterError(error) && error.code === 'aborted';
      if (!isAborted) this.options.onError(error);
      this.#show(undefined, 0, isAborted ? undefined : error);
    }
  }

  #show(abort: AbortController | undefined, rows: number, error: unknown): void {
    this.#abort = abort;
    this.#rows = rows;
    this.#error = error;
    this.host.requestUpdate();
  }
}
