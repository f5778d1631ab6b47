import { UsageError } from './errors.js';
import type { Io } from './io.js';

/** The proxy that the environment names for a server. */
export interface Proxy {
  /** The variable, as it is written. */
  variable: string;
  url: URL;
  /** Servers that are reached without it, as in `NO_PROXY`. */
  except: string;
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Lower case wins, as in curl; an empty variable counts as unset. */
const namesOf = (variable: string): [string, string] => [variable.toLowerCase(), variable];

/** As in curl, an address without a scheme is one of HTTP. */
function addressOf(text: string): URL | undefined {
  const address = text.includes('://') ? text : `http://${text}`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  try {
    decodeURIComponent(url.username + url.password);
    return url;
  } catch {
    return undefined;
  }
}

/**
 * The proxy for a server, by `HTTPS_PROXY` or `HTTP_PROXY`; none for this computer.
 * @throws UsageError that names the variable, but not its value, which may have a password
 */
export function proxyOf(env: Io['env'], server: string): Proxy | undefined {
  const { protocol, hostname } = new URL(server);
  const variable = namesOf(protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY').find((name) => env[name]);
  if (variable === undefined || LOOPBACK.test(hostname)) return undefined;
  const url = addressOf(env[variable]?.trim() ?? '');
  if (!url)
    throw new UsageError(
      `${variable} isn't a valid proxy address; it must be one such as http://proxy.example.com:3128.`,
    );
  const [lower, upper] = namesOf('NO_PROXY').map((name) => env[name]);
  return { variable, url, except: lower || upper || '' };
}

/** Node 20's own fetch knows no proxies. */
export function fetchThrough({ url, except }: Proxy): typeof globalThis.fetch {
  const credentials = decodeURIComponent(`${url.username}:${url.password}`);
  const options = {
    httpProxy: url.origin,
    httpsProxy: url.origin,
    noProxy: except,
    // Many proxies allow a tunnel to port 443 alone.
    proxyTunnel: false,
    ...(url.username && { token: `Basic ${Buffer.from(credentials).toString('base64')}` }),
  };
  const loaded = import('undici').then(({ EnvHttpProxyAgent, fetch }) => ({
    fetch: fetch as unknown as (input: unknown, init: unknown) => Promise<Response>,
    dispatcher: new EnvHttpProxyAgent(options),
  }));
  return async (input, init) => {
    const { fetch, dispatcher } = await loaded;
    return fetch(input, { ...init, dispatcher });
  };
}
