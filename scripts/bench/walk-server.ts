/** Serves a list of users page by page, and sends its port to the parent process. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageOfUsers } from '@roster-kit/mocks/long-list';

const users = Number(process.argv[2]);
const pages = new Map<string, string>();

const server = createServer(({ url = '' }, response) => {
  const { search, searchParams } = new URL(url, 'http://localhost');
  const text = pages.get(search) ?? pageOfUsers(users, searchParams);
  pages.set(search, text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
