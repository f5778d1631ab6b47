import { Command } from '@commander-js/extra-typings';
import { printRecord } from '../output/record.js';
import { json } from '../runtime/options.js';
import type { Runtime } from '../runtime/runtime.js';

export function whoamiCommand(runtime: Runtime) {
  return new Command('whoami')
    .description('show who the key belongs to, its organization and its permissions')
    .addOption(json())
    .action(async (options) => {
      const session = await runtime.client().session.get({ signal: runtime.io.signal });
      const { actor, user, organization, role, permissions, outstanding } = session;
      await printRecord(runtime, session, options, [
        ['server', runtime.baseUrl],
        ['organization', `${organization.name} (${organization.id})`],
        ['signed in as', user ? `${user.email} (${user.id})` : `API key ${actor.id}`],
        ['role', `${role.name} (${role.id})`],
        ['permissions', permissions.join(', ')],
        ...(outstanding ? [['outstanding', outstanding] as const] : []),
      ]);
    });
}
