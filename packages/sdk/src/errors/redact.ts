const secrets = /\bBearer\s+[^\s"',]+|\b(?:rst|rtt|ret|rak)_[\w-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Removes bearer tokens, session tokens, API keys and JWTs from a text that may end up in a log. */
export function redact(text: string): string {
  return text.replace(secrets, '[redacted]');
}

/** Without the fields that are `undefined`, so that a terminal shows an error without empty fields. */
export const omitUndefined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A value that cannot be written as JSON, such as a circular object, does not count as clean. */
function isClean(value: unknown): boolean {
  try {
    const text = JSON.stringify(value) ?? '';
    return redact(text) === text;
  } catch {
    return false;
  }
}

/** An error, or one of its causes, can quote a header with a token. Such an error is replaced by a redacted copy. */
export function redactCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return isClean(cause) ? cause : redact(String(cause));
  const { name, message, stack = '' } = cause;
  const inner = redactCause(cause.cause);
  if (inner === cause.cause && isClean([message, stack, { ...cause }])) return cause;
  return Object.assign(new Error(redact(message), omitUndefined({ cause: inner })), {
    name,
    stack: redact(stack),
  });
}
