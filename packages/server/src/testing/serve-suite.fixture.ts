import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../core/index.js';
import { createSqlStore } from '../store/sql/index.js';
import { World } from './fixture.js';

/** The messages between this process and the suite's. */
export interface ToProcess {
  now: number;
}
export interface FromProcess {
  port?: number;
  now?: number;
  logged?: Record<string, unknown>;
  mailNotice?: true;
}

// Runs the suite's service in a process of its own. The suite sets its clock.
const tell = (message: FromProcess) => process.send?.(message);
const log = (fields: Record<string, unknown>) => void tell({ logged: fields });
const store = await createSqlStore({ connectionString: process.env['DATABASE_URL'] ?? '' });
const world = await World.create(store, {
  logger: { info: () => undefined, warn: log, error: log },
});
world.store.onMail(() => void tell({ mailNotice: true }));
const server = createAdaptorServer({ fetch: createApp(world.dependencies).fetch }) as Server;

process.on('message', ({ now }: ToProcess) => {
  world.now = now;
  tell({ now });
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
