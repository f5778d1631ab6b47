import type { Command } from '@commander-js/extra-typings';
import type { RosterClient, User } from '@roster-kit/sdk';
import { checkCsv, type CheckedCsv } from '../../csv/check.js';
import { type Columns, findColumns } from '../../csv/columns.js';
import { type FailedRows, failedRowsOf } from '../../csv/failed-rows.js';
import type { CsvRow } from '../../csv/read.js';
import { type Outcome, type RowCheck, rowsBelowHeader, runCsv } from '../../csv/run.js';
import { withCsv } from '../../csv/source.js';
import { findUsers } from '../../lookup/find-user.js';
import { Roles } from '../../lookup/roles.js';
import { Tally, tellIgnored } from '../../output/summary.js';
import { exit } from '../../runtime/errors.js';
import { print, tell } from '../../runtime/io.js';
import { jq, json, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { counted, printable } from '../../runtime/text.js';

type Column = 'user' | 'role';
const COLUMNS = { user: ['user', 'email', 'id', 'userid'], role: ['role', 'roleid', 'rolename'] };

interface Options {
  dryRun?: true | undefined;
  failed?: string | undefined;
  yes?: true | undefined;
  json?: true | undefined;
}

interface RoleRow {
  userId: string;
  roleId: string;
  ifMatch: string;
}

const HELP = `
Examples
  roster roles set --csv changes.csv --dry-run
  roster roles set --csv changes.csv --yes

The first line names the columns user (an id or an e-mail address; email and id are accepted too) and role.`;

export function addRolesSet(roles: Command, runtime: Runtime): void {
  roles
    .command('set')
    .description('change the role of many users')
    .requiredOption('--csv <file>', 'one row per user')
    .option('--dry-run', 'show what would change; change nothing')
    .option('--failed <file>', 'write refused rows here; default for changes.csv: changes.failed.csv')
    .addOption(yes())
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', HELP)
    .action(async ({ csv, ...options }) => {
      await withCsv(runtime.io, csv, async (source) => {
        const file = await checkCsv(source);
        const columns = findColumns(file, COLUMNS, ['user', 'role']);
        const rows = failedRowsOf(csv, 'changes.csv', file, options);
        await new RoleChanges(runtime, file, columns, rows, options).run(await runtime.client());
      });
    });
}

class RoleChanges {
  readonly #tally = new Tally();
  #find: (idOrEmail: string) => User | undefined = () => undefined;
  #roles!: Roles;

  constructor(
    private readonly runtime: Runtime,
    private readonly file: CheckedCsv,
    private readonly columns: Columns<Column>,
    private readonly failed: FailedRows | undefined,
    private readonly options: Options,
  ) {}

  async run(client: RosterClient): Promise<void> {
    const { runtime, file, options } = this;
    const { signal } = runtime.io;
    tellIgnored(runtime.io, this.columns);
    this.#roles = await Roles.load(client, signal);
    this.#find = await findUsers(client, await this.#users(), signal);
    // The exit code until every row has a result.
    runtime.exitCode = exit.failed;
    if (!options.dryRun && !(await runtime.confirm(`Change ${counted(await this.#changes(), 'role')}?`, options.yes))) {
      tell(runtime.io, 'No change.');
      return;
    }
    try {
      const send = (rows: AsyncIterable<RoleRow>) =>
        client.users.changeRoleMany(rows, { dryRun: options.dryRun, signal });
      await runCsv(file, { checkRow: this.#rowChecker(), send, settle: (outcome) => this.#settle(outcome) });
    } finally {
      await this.failed?.close();
      this.#tally.summarize(runtime, options.dryRun ? 'would change' : 'changed');
    }
    runtime.exitCode = this.#tally.refusals > 0 ? exit.refused : exit.ok;
    if (!options.json) await this.#tally.show(runtime);
    if (this.failed && this.failed.rows > 0) tell(runtime.io, `The refused rows are in ${this.failed.path}.`);
  }

  async #users(): Promise<string[]> {
    const users: string[] = [];
    for await (const { cells } of rowsBelowHeader(this.file)) users.push(this.columns.cell(cells, 'user'));
    return users;
  }

  async #changes(): Promise<number> {
    const checkRow = this.#rowChecker();
    let changes = 0;
    for await (const row of rowsBelowHeader(this.file)) {
      const check = checkRow(row);
      if (typeof check === 'object' && 'send' in check) changes += 1;
    }
    return changes;
  }

  #rowChecker(): (row: CsvRow) => RowCheck<RoleRow> {
    const lines = new Map<string, number>();
    return ({ line, cells }) => {
      const [who, wanted] = [this.columns.cell(cells, 'user'), this.columns.cell(cells, 'role')];
      const [user, role] = [this.#find(who), this.#roles.find(wanted)];
      if (!user)
        return {
          problem: 'not_found',
          message: who === '' ? 'The column user is empty.' : `No user "${printable(who)}" exists.`,
        };
      if (!role) return { problem: 'unknown_role', message: this.#roles.unknown(wanted) };
      const first = lines.get(user.id);
      if (first !== undefined) return { problem: 'duplicate_row', message: `Line ${first} already has this user.` };
      lines.set(user.id, line);
      return user.roleId === role.id ? 'unchanged' : { send: { userId: user.id, roleId: role.id, ifMatch: user.etag } };
    };
  }

  async #settle(outcome: Outcome): Promise<void> {
    const { io } = this.runtime;
    const { source, result, problem = null, message = null } = outcome;
    const [who, wanted] = [this.columns.cell(source.cells, 'user'), this.columns.cell(source.cells, 'role')];
    const [user, to] = [this.#find(who), this.#roles.find(wanted)];
    this.#tally.add(outcome, who);
    if (result === 'refused') await this.failed?.add(source, problem ?? '', message ?? '');
    const change = {
      line: source.line,
      user: who,
      id: user?.id ?? null,
      from: user?.roleId ?? null,
      to: to?.id ?? wanted,
    };
    const { json, dryRun = false } = this.options;
    // A dry run does nothing, so nothing is done.
    const told = dryRun && result === 'done' ? 'would_change' : result;
    if (json) await print(io, this.runtime.jsonOf({ ...change, result: told, dryRun, problem, message }));
    else if (result === 'done')
      await print(io, `${printable(who)}: ${this.#roles.nameOf(user?.roleId ?? '')} → ${to?.name ?? wanted}\n`);
  }
}
