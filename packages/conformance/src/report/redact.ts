import type { Exchange } from '../backend/exchange.js';
import type { Evidence } from './report.js';

const HIDDEN = '[hidden]';
const LONGEST = 2_000;
const shown = ['content-type', 'etag', 'idempotency-replayed', 'retry-after', 'ratelimit', 'location', 'allow'];
const secretFields = /^(token|secret|code|otpauthUri|recoveryCodes)$/;

/** A problem's code is no secret; a code that somebody types is one. */
const isSecret = (name: string, holder: object): boolean =>
  secretFields.test(name) && !(name === 'code' && 'status' in holder);

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSecret(name, value) ? HIDDEN : withoutSecrets(inner)]),
  );
}

/** A value as the report shows it: no token anywhere in it, and not endlessly long. */
function show(value: unknown, secrets: Iterable<string>): unknown {
  if (value === undefined) return undefined;
  let text = typeof value === 'string' ? value : JSON.stringify(withoutSecrets(value));
  for (const secret of secrets) text = text.replaceAll(secret, HIDDEN);
  if (text.length > LONGEST) return `${text.slice(0, LONGEST)}… (${text.length} characters)`;
  return typeof value === 'string' ? text : (JSON.parse(text) as unknown);
}

/** What the report shows of an exchange. */
export function evidenceOf(exchange: Exchange, field: string | undefined, secrets: Iterable<string>): Evidence {
  const { method, target, requestHeaders, requestBody, status, headers, body } = exchange;
  const { authorization, ...sent } = requestHeaders;
  const hidden = [...secrets];
  const kept = shown.flatMap((name): [string, string][] =>
    headers.has(name) ? [[name, headers.get(name) ?? '']] : [],
  );
  return {
    request: {
      method,
      target: String(show(target.replaceAll(/(token=)[^&]+/g, `$1${HIDDEN}`), hidden)),
      headers: { ...(authorization !== undefined && { authorization: `Bearer ${HIDDEN}` }), ...sent },
      ...(requestBody !== undefined && { body: show(requestBody, hidden) }),
    },
    answer: { status, headers: Object.fromEntries(kept), ...(body !== undefined && { body: show(body, hidden) }) },
    field,
  };
}
