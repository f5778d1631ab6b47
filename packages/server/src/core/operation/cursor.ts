import type { Position } from '../../store/store.js';
import { fromBase64url, toBase64url, utf8 } from '../lib/bytes.js';
import { canonicalJson } from '../lib/canonical.js';
import type { Keys } from '../lib/keys.js';
import { ProblemError } from '../problem/problem.js';

const PURPOSE = 'cursor';

/** The "now" of the first page, so that no status changes between pages, and the position where the next page begins. */
export interface CursorState {
  now: string;
  after: Position;
}

/** A cursor is valid only for this operation, organization, path, filters and sort. */
export type CursorScope = Record<string, unknown>;

const signed = (scope: CursorScope, payload: string): string => `${canonicalJson(scope)}\n${payload}`;

export async function sealCursor(keys: Keys, scope: CursorScope, { now, after }: CursorState): Promise<string> {
  const payload = toBase64url(utf8(JSON.stringify([now, after.value, after.id])));
  return `${payload}.${await keys.sign(PURPOSE, signed(scope, payload))}`;
}

/** @throws ProblemError `invalid_cursor` for a cursor that was changed or belongs to another query */
export async function openCursor(keys: Keys, scope: CursorScope, cursor: string): Promise<CursorState> {
  const [payload, signature, ...rest] = cursor.split('.');
  const bytes = payload ? fromBase64url(payload) : undefined;
  if (!payload || !signature || !bytes || rest.length > 0) throw new ProblemError('invalid_cursor');
  if (!(await keys.verify(PURPOSE, signed(scope, payload), signature))) throw new ProblemError('invalid_cursor');
  // The signature proves that sealCursor wrote it.
  const [now, value, id] = JSON.parse(new TextDecoder().decode(bytes)) as [string, Position['value'], string];
  return { now, after: { value, id } };
}
