const secrets = /\bBearer\s+[^\s"',]+|\b(?:rst|rtt|ret|rak)_[\w-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Takes bearer tokens, session tokens, API keys and JWTs out of a text that may end up in a log. */
export function redact(text: string): string {
  return text.replace(secrets, '[redacted]');
}

/** What cannot be told in full, such as an object that holds itself, is not trusted. */
function isClean(value: unknown): boolean {
  try {
    const told = JSON.stringify(value) ?? '';
    return redact(told) === told;
  } catch {
    return false;
  }
}

/** A cause can quote a header that could not be sent, itself or in what caused it; such a one is replaced by its redacted likeness. */
export function redactCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return isClean(cause) ? cause : redact(String(cause));
  const { name, message, stack = '' } = cause;
  const inner = redactCause(cause.cause);
  if (inner === cause.cause && isClean([message, stack, { ...cause }])) return cause;
  return Object.assign(new Error(redact(message), inner === undefined ? {} : { cause: inner }), {
    name,
    stack: redact(stack),
  });
}
