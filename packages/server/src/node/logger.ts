import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

// Secrets must not be logged, at any depth of the logged object.
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'token',
  'secret',
  'otpauthUri',
  'recoveryCodes',
  'tokenHash',
  'password',
  'text',
  'html',
];
const redacted = [
  ...SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  'code',
  'body.code',
  'request.body.code',
];

/** JSON lines on standard output. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: redacted, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
