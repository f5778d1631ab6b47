import { createHash, randomUUID } from 'node:crypto';
import { normalizeEmail, readMailbox } from '@roster-kit/policy/text';
import type { InvitationCreate, RosterClient } from '@roster-kit/sdk';
import { checkCsv, type CheckedCsv } from '../../csv/check.js';
import { type Columns, findColumns } from '../../csv/columns.js';
import { type FailedRows, failedRowsOf } from '../../csv/failed-rows.js';
import type { CsvRow } from '../../csv/read.js';
import { type Outcome, type RowCheck, runCsv } from '../../csv/run.js';
import { withCsv } from '../../csv/source.js';
import { Roles } from '../../lookup/roles.js';
import { progress } from '../../output/progress.js';
import { Tally, tellIgnored } from '../../output/summary.js';
import { exit } from '../../runtime/errors.js';
import { Interrupted, print, tell } from '../../runtime/io.js';
import type { Runtime } from '../../runtime/runtime.js';
import { counted, quoted } from '../../runtime/text.js';

export interface InviteFileOptions {
  role?: string | undefined;
  dryRun?: true | undefined;
  failed?: string | undefined;
  runId?: string | undefined;
  again?: true | undefined;
  concurrency?: number | undefined;
  json?: true | undefined;
}

type Column = 'email' | 'name' | 'role';
const COLUMNS = {
  email: ['email', 'emailaddress', 'mail'],
  name: ['name', 'fullname', 'displayname'],
  role: ['role', 'roleid', 'rolename'],
};

/** The same file on the same server is the same run, so starting it again resumes it. */
const runIdOf = (baseUrl: string, { hash }: CheckedCsv): string =>
  `csv-${createHash('sha256').update(`${baseUrl}\n${hash}`).digest('hex').slice(0, 16)}`;

/** Checks a row as far as possible without the server. */
function rowCheckerOf(
  columns: Columns<Column>,
  roles: Roles,
  defaultRole: string | undefined,
): (row: CsvRow) => RowCheck<InvitationCreate> {
  const lines = new Map<string, number>();
  return ({ line, cells }) => {
    const { name: written, email } = readMailbox(columns.cell(cells, 'email'));
    const [name, wanted] = [columns.cell(cells, 'name') || written, columns.cell(cells, 'role') || defaultRole];
    if (email === '') return { problem: 'email_missing', message: 'The column email is empty.' };
    if (wanted === undefined)
      return { problem: 'role_missing', message: 'The column role is empty, and --role is not set.' };
    const role = roles.find(wanted);
    if (!role) return { problem: 'unknown_role', message: roles.unknown(wanted) };
    const first = lines.get(normalizeEmail(email));
    if (first !== undefined) return { problem: 'duplicate_row', message: `Line ${first} already has this address.` };
    lines.set(normalizeEmail(email), line);
    return { send: { email, roleId: role.id, ...(name && { name }) } };
  };
}

/** `roster invite --csv`: reports problems of the file as a whole before anyone is invited. */
export async function inviteFile(runtime: Runtime, path: string, options: InviteFileOptions): Promise<void> {
  const client = await runtime.client();
  return withCsv(runtime.io, path, async (source) => {
    const file = await checkCsv(source);
    const columns = findColumns(file, COLUMNS, options.role === undefined ? ['email', 'role'] : ['email']);
    const roles = await Roles.load(client, runtime.io.signal);
    if (options.role !== undefined) roles.require(options.role);
    const rows = failedRowsOf(path, 'people.csv', file, options);
    await new Invitations(runtime, file, columns, rows, options).run(
      client,
      rowCheckerOf(columns, roles, options.role),
    );
  });
}

class Invitations {
  readonly #tally = new Tally();

  constructor(
    private readonly runtime: Runtime,
    private readonly file: CheckedCsv,
    private readonly columns: Columns<Column>,
    private readonly failed: FailedRows | undefined,
    private readonly options: InviteFileOptions,
  ) {}

  async run(client: RosterClient, checkRow: (row: CsvRow) => RowCheck<InvitationCreate>): Promise<void> {
    const { runtime, file, options } = this;
    const { io, baseUrl } = runtime;
    const { dryRun, concurrency, again } = options;
    const runId = options.runId ?? (again ? `csv-${randomUUID()}` : runIdOf(baseUrl, file));
    tell(io, `${dryRun ? 'Dry run: ' : ''}${counted(file.rows, 'row')} of ${file.name}, run ${runId}`);
    tellIgnored(io, this.columns);
    const shown = progress(io, file.rows, runtime.showsColor(io.stderr));
    // The exit code until every row has a result.
    runtime.exitCode = exit.failed;
    try {
      await runCsv(file, {
        checkRow,
        send: (rows) => client.invitations.createMany(rows, { dryRun, concurrency, runId, signal: io.signal }),
        settle: async (outcome) => {
          await this.#settle(outcome);
          shown.update(this.#tally.rows, this.#tally.refusals);
        },
      });
    } catch (error) {
      shown.stop();
      this.#tellOutcome();
      throw error;
    } finally {
      shown.stop();
      await this.failed?.close();
    }
    runtime.exitCode = this.#tally.refusals > 0 ? exit.refused : exit.ok;
    if (!options.json) await this.#tally.show(runtime);
    this.#tellOutcome();
  }

  async #settle(outcome: Outcome): Promise<void> {
    const { source, result, id, problem = null, message = null, replayedAt = null } = outcome;
    const email = this.columns.cell(source.cells, 'email');
    this.#tally.add(outcome, email);
    if (result === 'refused') await this.failed?.add(source, problem ?? '', message ?? '');
    const { json, dryRun = false } = this.options;
    const row = { line: source.line, email };
    const told = result === 'refused' ? result : dryRun ? 'would_invite' : 'invited';
    if (json)
      await print(
        this.runtime.io,
        this.runtime.jsonOf({ ...row, ok: result === 'done', result: told, dryRun, id, problem, message, replayedAt }),
      );
  }

  #tellOutcome(): void {
    const { runtime, file, failed, options } = this;
    const { io } = runtime;
    this.#tally.summarize(runtime, options.dryRun ? 'would be invited' : 'invited');
    if (this.#tally.replayedAt !== undefined)
      tell(
        io,
        'This file was sent before, and nothing new was made for those rows, even if it was undone since. To send it afresh, add --again.',
      );
    const role = options.role === undefined ? '' : ` --role ${quoted(options.role)}`;
    if (failed && failed.rows > 0)
      tell(
        io,
        `The refused rows are in ${failed.path}. Correct them there, then run roster invite --csv ${quoted(failed.path)}${role}`,
      );
    if (this.#tally.rows === file.rows) return;
    const why = io.signal.reason instanceof Interrupted ? 'Interrupted' : 'Stopped';
    tell(
      io,
      `${why} after ${this.#tally.rows} of ${counted(file.rows, 'row')}. Run the same command again to resume; nobody is invited twice.`,
    );
  }
}
