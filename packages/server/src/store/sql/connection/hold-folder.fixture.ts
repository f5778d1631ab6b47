// A process for a test to kill: opens the folder named, adds an organization, says its id, and stays.
import { makeOrganization } from '../../suite/fixture.js';
import { createSqlStore } from '../index.js';

const store = await createSqlStore({ pglite: process.argv[2] ?? '' });
console.log(await makeOrganization(store));
setInterval(() => undefined, 60_000);
