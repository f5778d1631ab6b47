export * from './core/index.js';
export { appointOwner, createApiKey, createOrganization, OperatorError } from './core/operator.js';
export { type Config, ConfigError, readConfig } from './node/config.js';
export { Mailbox, type ReceivedMail } from './node/mailbox.js';
export { type RunningServer, type ServerOptions, startServer } from './node/server.js';
export { createSmtpMailer } from './node/smtp.js';
export { createMemoryStore } from './store/memory/index.js';
export { createSqlStore, DataFolderInUse, type SqlStoreOptions } from './store/sql/index.js';
export type { Store } from './store/store.js';
