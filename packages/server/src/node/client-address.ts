import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The proxies in front of this server, and the header in which each adds the address that it was asked from. */
export interface TrustedProxies {
  count: number;
  header: 'x-forwarded-for' | 'forwarded';
}

type Incoming = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } };

/** Without brackets, port and zone; an IPv4 address that was written as an IPv6 one as IPv4. */
function addressOf(text: string): string | null {
  const bare = text.trim().replace(/^"(.*)"$/, '$1');
  const [, inBrackets] = /^\[([^\]]*)\](?::\d+)?$/.exec(bare) ?? [];
  const [, withPort] = /^([\d.]+):\d+$/.exec(bare) ?? [];
  const address = (inBrackets ?? withPort ?? bare).replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIP(address) === 0 ? null : address.toLowerCase();
}

/** `for=` of each element of a Forwarded header (RFC 7239). */
function forwardedFor(element: string): string {
  const [, value = ''] = /(?:^|;)\s*for\s*=\s*("[^"]*"|[^;]*)/i.exec(element) ?? [];
  return value;
}

/**
 * Where a request came from. Each proxy adds one entry at the end, so the entries are read from there, one for each trusted proxy:
 * what stands before them is what the client claims. Null where the entry is missing or is no IP address.
 */
export function clientAddress({ socket, headers }: Incoming, { count, header }: TrustedProxies): string | null {
  if (count === 0) return addressOf(socket.remoteAddress ?? '');
  const entries = [headers[header] ?? []].flat().join(',').split(',');
  const entry = entries.at(-count) ?? '';
  return addressOf(header === 'forwarded' ? forwardedFor(entry) : entry);
}
