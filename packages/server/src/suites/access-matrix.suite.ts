import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { Problem } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';
import { requests, Target } from './access-matrix.requests.js';
import { matrix, type MatrixRow } from './access-matrix.table.js';

const roles = { hub: ['tester', 'viewer', 'editor', 'owner'], flow: ['administrator', 'editor'] } as const;
const catalogues = ['hub', 'flow'] as const;
type CatalogueId = (typeof catalogues)[number];

interface Cell {
  catalogue: CatalogueId;
  roleId: string;
  organization: 'own' | 'other';
  answer: string;
}

const allowed = (row: MatrixRow, catalogue: CatalogueId, roleId: string): boolean =>
  row[catalogue].split(' ').includes(roleId);

/** A batch is answered as a success even when items are refused. */
function firstRefusal(body: unknown): Problem | undefined {
  const { data } = { ...(body as { data?: { problem?: Problem | null }[] }) };
  return data?.[0]?.problem ?? undefined;
}

/** The answer that the table expects; `unseen` is a success that holds nothing of the other organization. */
function expectedAnswer(row: MatrixRow, { catalogue, roleId, organization }: Omit<Cell, 'answer'>): string {
  if (!allowed(row, catalogue, roleId)) return 'forbidden';
  if (organization === 'other' && row.elsewhere === 'not_found') return 'not_found';
  return row.answer ?? (organization === 'other' ? 'unseen' : 'done');
}

export function accessMatrixSuite(world: () => World): void {
  describe('every operation × every role of both catalogues × own and other organization', () => {
    let pairs:
      Promise<Record<CatalogueId, { own: Organization; other: Organization; othersIds: string[] }>> | undefined;
    const make = async (catalogue: CatalogueId) => {
      const [own, other] = [
        await world().organization(catalogue, 'Own'),
        await world().organization(catalogue, 'Other'),
      ];
      const target = new Target(other, catalogue);
      // Each has a manager, so that no cell concerns the last one.
      for (const organization of [own, other]) await organization.user({ roleId: matrix['users.list'][catalogue] });
      const { resourceId, userId } = await target.grant();
      return { own, other, othersIds: [other.id, resourceId, userId, await target.user('pending')] };
    };
    const organizations = async (catalogue: CatalogueId) => {
      pairs ??= Promise.all([make('hub'), make('flow')]).then(([hub, flow]) => ({ hub, flow }));
      return (await pairs)[catalogue];
    };

    const ask = async (id: OperationId, { catalogue, roleId, organization }: Omit<Cell, 'answer'>): Promise<string> => {
      const { own, other, othersIds } = await organizations(catalogue);
      const caller = await own.user({ roleId });
      const about =
        organization === 'other' && matrix[id].elsewhere === 'not_found'
          ? new Target(other, catalogue)
          : new Target(own, catalogue, caller.id);
      const { status, body } = await caller.call(id, await requests[id](about));
      const refusal = status >= 400 ? (body as Problem) : firstRefusal(body);
      if (refusal) return refusal.code;
      const text = JSON.stringify(body) ?? '';
      if (organization === 'own') return 'done';
      return othersIds.some((theirs) => text.includes(theirs)) ? 'seen' : 'unseen';
    };

    const cells = catalogues.flatMap((catalogue) =>
      roles[catalogue].flatMap((roleId) =>
        (['own', 'other'] as const).map((organization) => ({ catalogue, roleId, organization })),
      ),
    );

    test.each((Object.keys(operations) as OperationId[]).map((id): [string, OperationId] => [matrix[id].rules, id]))(
      '%s: %s answers as the table says',
      async (_rules, id) => {
        const answers: Cell[] = [];
        for (const cell of cells) answers.push({ ...cell, answer: await ask(id, cell) });
        expect(answers).toEqual(cells.map((cell) => ({ ...cell, answer: expectedAnswer(matrix[id], cell) })));
      },
    );
  });
}
