export * from './core/index.js';
export { type Config, ConfigError, readConfig } from './node/config.js';
export type { HttpLimits } from './node/http-server.js';
export { isLoopback } from './node/loopback.js';
export { Mailbox, type ReceivedMail } from './node/mail/mailbox.js';
export { createSmtpMailer } from './node/mail/smtp.js';
export { type RunningServer, type ServerOptions, startServer } from './node/server.js';
export { createMemoryStore } from './store/memory/index.js';
export { createSqlStore, DataFolderInUse, type SqlStoreOptions } from './store/sql/index.js';
