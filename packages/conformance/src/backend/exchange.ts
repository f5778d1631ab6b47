import type { Violation } from '../contract/check.js';
import type { OperationId } from '../contract/operations.js';

/** One request with its answer. What is secret in it stays here: the report shows it without. */
export interface Exchange {
  /** Missing for a path of no operation. */
  operationId: OperationId | undefined;
  method: string;
  /** Path and query. */
  target: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  status: number;
  headers: Headers;
  body: unknown;
  violations: Violation[];
}
