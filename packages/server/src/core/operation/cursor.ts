import type { Position } from '../../store/store.js';
import { fromBase64url, toBase64url, utf8 } from '../lib/bytes.js';
import { canonicalJson } from '../lib/canonical.js';
import type { Keys } from '../lib/keys.js';
import { ProblemError } from '../problem/problem.js';

const PURPOSE = 'cursor';

/** What a cursor carries: the "now" of the first page, so that status does not shift between pages, and where to go on. */
export interface CursorState {
  now: string;
  after: Position;
}

/** What a cursor is bound to: operation, organization, path, filters and sort. */
export type CursorScope = Record<string, unknown>;

const signed = (scope: CursorScope, payload: string): string => `${canonicalJson(scope)}\n${payload}`;

export async function sealCursor(keys: Keys, scope: CursorScope, { now, after }: CursorState): Promise<string> {
  const payload = toBase64url(utf8(JSON.stringify([now, after.value, after.id])));
  return `${payload}.${await keys.sign(PURPOSE, signed(scope, payload))}`;
}

/** @throws ProblemError `invalid_cursor` for one of another query, and for one that was changed */
export async function openCursor(keys: Keys, scope: CursorScope, cursor: string): Promise<CursorState> {
  const [payload, signature, ...rest] = cursor.split('.');
  const bytes = payload ? fromBase64url(payload) : undefined;
  if (!payload || !signature || !bytes || rest.length > 0) throw new ProblemError('invalid_cursor');
  if (!(await keys.verify(PURPOSE, signed(scope, payload), signature))) throw new ProblemError('invalid_cursor');
  // The signature says that sealCursor wrote it.
  const [now, value, id] = JSON.parse(new TextDecoder().decode(bytes)) as [string, Position['value'], string];
  return { now, after: { value, id } };
}
