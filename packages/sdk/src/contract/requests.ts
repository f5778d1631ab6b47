import type { OperationId, operations as table } from '../generated/operations.js';
import type { BodyOf } from './types.js';

// How the client's methods are described: their request, path and answer, each checked against the contract.

export type MethodOf<Id extends OperationId> = (typeof table)[Id]['method'];
/** The method; then the success status if it is not 200, and `body` if it sends one. */
export type RequestOf<Id extends OperationId> =
  `${MethodOf<Id>}${StatusOf<Id>}${[BodyOf<Id>] extends [never] ? '' : ' body'}`;
type StatusOf<Id extends OperationId> = (typeof table)[Id]['status'] extends 200
  ? ''
  : ` ${(typeof table)[Id]['status']}`;
/** The path parameters, in the order of the path. */
export type IdsOf<Path extends string> = Path extends `${string}{resourceId}/grants/{userId}`
  ? [resourceId: string, userId: string]
  : Path extends `${string}{resourceId}${string}`
    ? [resourceId: string]
    : Path extends `${string}{roleId}${string}`
      ? [roleId: string]
      : Path extends `${string}{userId}${string}`
        ? [userId: string]
        : [];
/** The fields that every answer must have: those of the body, and after a slash those of each item of `data`. */
export type AnswerOf<Id extends OperationId> = (typeof table)[Id]['answer'];
export type PathOf<Id extends OperationId> = (typeof table)[Id]['path'];
