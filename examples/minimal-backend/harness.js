// Lets the conformance kit set itself up. Only for tests: whoever reaches it gets a token.
import { addOrganization, addUser } from './server.js';

let people = 0;

export function harness(path, { organization, roleId }) {
  if (path === '/harness') return { body: { abilities: [], catalogues: [] } };
  if (path === '/harness/organization') return { body: addOrganization() };
  people += 1;
  return { body: addUser(organization, { email: `person.${people}@example.com`, roleId }) };
}
