interface SystemError extends Error {
  code?: unknown;
  syscall?: unknown;
  path?: unknown;
  port?: unknown;
  address?: unknown;
}

const DATABASE = 'Check DATABASE_URL, and that the database runs.';

/** What cannot be reached or used of the database, by SQLSTATE or code of the operating system. */
const DATABASE_FAILURES: Partial<Record<string, string>> = {
  ECONNREFUSED: `The database does not take connections. ${DATABASE}`,
  ECONNRESET: `The database broke the connection. ${DATABASE}`,
  ENOTFOUND: `The name of the database's machine is not known. ${DATABASE}`,
  EAI_AGAIN: `The name of the database's machine cannot be looked up. ${DATABASE}`,
  ETIMEDOUT: `The database does not answer. ${DATABASE}`,
  EHOSTUNREACH: `The database's machine cannot be reached. ${DATABASE}`,
  ENETUNREACH: `The database's network cannot be reached. ${DATABASE}`,
  '28P01': 'The database refuses the password in DATABASE_URL.',
  '28000': 'The database refuses the role in DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names does not exist. Create it with the encoding UTF8.',
  '42501': 'The role in DATABASE_URL may not use the tables. Grant it select, insert, update and delete on them.',
  '53100': 'The disk of the database is full.',
  '53300': 'The database has no connection left. Raise its max_connections, or end other processes.',
  '57P03': 'The database is starting up or shutting down. Try again in a moment.',
};

const FILE_FAILURES: Partial<Record<string, string>> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a disk that is read-only',
  ENOENT: 'cannot be made',
  ENOTDIR: 'has a file where a folder must be',
  EEXIST: 'is a file, not a folder',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is beyond the quota of this user',
};

/** One sentence that says what to mend, for what is known to go wrong when a server starts; else undefined. */
export function explainStart(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, port, address, message }: SystemError = error;
  const known = typeof code === 'string' ? code : '';
  if (syscall === 'listen') return listening(known, String(address), String(port));
  const file = FILE_FAILURES[known];
  if (file !== undefined && typeof path === 'string')
    return `The data folder ${file}: ${path}. Mend that, or set ROSTER_DATA_DIR to another folder.`;
  if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(message))
    return `The database does not answer. ${DATABASE}`;
  // Node reports several addresses of one name as one error without a code of its own.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return DATABASE_FAILURES[known] ?? (first === undefined ? undefined : explainStart(first));
}

function listening(code: string, address: string, port: string): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to 1024 or above.`;
    case 'EADDRNOTAVAIL':
      return `${address} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}
