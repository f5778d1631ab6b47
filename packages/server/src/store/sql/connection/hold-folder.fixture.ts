// A process for a test to kill: opens the named folder, adds an organization, prints its id, and keeps running.
import { makeOrganization } from '../../suite/fixture.js';
import { createSqlStore } from '../index.js';

const store = await createSqlStore({ pglite: process.argv[2] ?? '' });
console.log(await makeOrganization(store));
setInterval(() => undefined, 60_000);
