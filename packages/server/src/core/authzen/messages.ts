import { unstorable } from '../validation/storable.js';

// The requests and answers of AuthZEN's Authorization API 1.0, sections 5 to 7. Unknown fields are ignored, as it demands, and so
// are `properties` and `context`: the policy decides by what this service knows itself.

/** A subject or a resource. */
export interface Entity {
  type: string;
  id: string;
}

/** One question: may the subject carry out the action on the resource? */
export interface Evaluation {
  subject: Entity;
  action: { name: string };
  resource: Entity;
}

/** The answer to it. Where it is no, `context` says why. */
export interface EvaluationDecision {
  decision: boolean;
  context?: { reason: string; error?: { status: number; message: string } };
}

const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const;
export type Semantic = (typeof SEMANTICS)[number];

/** What an `evaluations` request asks. Each entry is a question, or says what is wrong with it. */
export interface Evaluations {
  entries: (Evaluation | Malformed)[];
  semantic: Semantic;
}

/** A request, or one of its evaluations, that is not as the specification says. The message is for its developer. */
export class Malformed extends Error {}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field: what JSON.parse makes has no other, and a default must not hide a field that is there. */
const fieldOf = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

function objectOf(value: unknown, name: string): Fields {
  if (value === undefined) throw new Malformed(`${name} is missing.`);
  if (!isObject(value)) throw new Malformed(`${name} must be an object.`);
  return value;
}

function optionalObject(fields: Fields, name: string, path = name): Fields | undefined {
  const value = fieldOf(fields, name);
  return value === undefined ? undefined : objectOf(value, path);
}

function textOf(fields: Fields, name: string, path: string): string {
  const value = fieldOf(fields, name);
  if (value === undefined) throw new Malformed(`${path}.${name} is missing.`);
  if (typeof value !== 'string') throw new Malformed(`${path}.${name} must be a string.`);
  if (unstorable('body', value).length > 0)
    throw new Malformed(`${path}.${name} has a character that no text may have: U+0000 or half of a surrogate pair.`);
  return value;
}

function entityOf(value: unknown, name: string): Entity {
  const fields = objectOf(value, name);
  const entity = { type: textOf(fields, 'type', name), id: textOf(fields, 'id', name) };
  optionalObject(fields, 'properties', `${name}.properties`);
  return entity;
}

function actionOf(value: unknown): Evaluation['action'] {
  const fields = objectOf(value, 'action');
  const action = { name: textOf(fields, 'name', 'action') };
  optionalObject(fields, 'properties', 'action.properties');
  return action;
}

/**
 * The single question of a request. An entity of `defaults` stands in for one that is missing, as a whole.
 * @throws Malformed
 */
export function readEvaluation(value: unknown, defaults: Fields = {}): Evaluation {
  const fields = objectOf(value, 'The evaluation');
  const entity = (name: string) =>
    fieldOf(fields, name) ?? (Object.hasOwn(fields, name) ? null : fieldOf(defaults, name));
  const evaluation = {
    subject: entityOf(entity('subject'), 'subject'),
    action: actionOf(entity('action')),
    resource: entityOf(entity('resource'), 'resource'),
  };
  optionalObject(fields, 'context');
  return evaluation;
}

function semanticOf(body: Fields): Semantic {
  const options = optionalObject(body, 'options');
  const asked = options && fieldOf(options, 'evaluations_semantic');
  if (asked === undefined) return 'execute_all';
  const semantic = SEMANTICS.find((name) => name === asked);
  if (!semantic) throw new Malformed(`options.evaluations_semantic must be one of ${SEMANTICS.join(', ')}.`);
  return semantic;
}

function entryOf(value: unknown, defaults: Fields): Evaluation | Malformed {
  try {
    return readEvaluation(value, defaults);
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

/**
 * The questions of an `evaluations` request; undefined where it has none, and asks as a single evaluation does. One that is not as
 * it should be spoils no other. A default is judged where it stands in for something, so an empty one that nothing needs is fine.
 * @throws Malformed where the request as a whole is
 */
export function readEvaluations(value: unknown, most: number): Evaluations | undefined {
  const body = objectOf(value, 'The body');
  const semantic = semanticOf(body);
  const list = fieldOf(body, 'evaluations');
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw new Malformed('evaluations must be an array.');
  if (list.length > most) throw new Malformed(`evaluations must have at most ${most} entries; it has ${list.length}.`);
  if (list.length === 0) return undefined;
  for (const name of ['subject', 'action', 'resource', 'context']) optionalObject(body, name);
  return { entries: list.map((entry) => entryOf(entry, body)), semantic };
}
