/**
 * The names of this machine, as in `hostname` and HOST. The contract's pattern for `origin` allows http for the same three.
 */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Whether a host is this machine; an IPv6 address may be in brackets, as in a URL. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host.replace(/^\[|\]$/g, ''));
}
