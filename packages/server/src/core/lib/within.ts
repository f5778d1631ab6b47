/** The wait was longer than its limit. What was waited for may still happen; nobody waits for it any more. */
export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong';
}

/** P14: the result of the work, or a failure once the time is over. */
export async function within<T>(limitInMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WaitedTooLong(`${what} took longer than ${limitInMs} ms.`)), limitInMs);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
