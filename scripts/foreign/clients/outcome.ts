/** What the sample of each client found out. */
export interface Outcome {
  /** The addresses of the first page, and the number of all. */
  readonly emails: readonly string[];
  readonly total: number | undefined;
  /** The status of the user that was invited. */
  readonly invited: string;
  /** The role after the change. */
  readonly roleId: string;
  /** Of the answer to a second change with the ETag of before. */
  readonly status: number | undefined;
  readonly code: string;
}

/** Returns its argument. A value of type `any` does not compile. */
export function typed<T>(value: 0 extends 1 & T ? never : T): typeof value {
  return value;
}
