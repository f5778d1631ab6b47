const secrets = /\bBearer\s+[^\s"',]+|\b(?:rst|rtt|ret|rak)_[\w-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Takes bearer tokens, session tokens, API keys and JWTs out of a text that may end up in a log. */
export function redact(text: string): string {
  return text.replace(secrets, '[redacted]');
}

/** A cause can quote a header that could not be sent; such a one is replaced by its redacted likeness. */
export function redactCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? redact(cause) : cause;
  const told = `${cause.message}\n${cause.stack ?? ''}`;
  if (redact(told) === told) return cause;
  const likeness = new Error(redact(cause.message));
  likeness.name = cause.name;
  likeness.stack = redact(cause.stack ?? '');
  return likeness;
}
