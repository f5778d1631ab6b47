import { Command } from '@commander-js/extra-typings';
import { printRecord } from '../../output/record.js';
import { jq, json } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';

export function whoamiCommand(runtime: Runtime) {
  return new Command('whoami')
    .description('show who the key belongs to, its organization and its permissions')
    .addOption(json())
    .addOption(jq())
    .action(async (options) => {
      const client = await runtime.client();
      const session = await client.session.get({ signal: runtime.io.signal });
      const { profile, source } = runtime.connection ?? {};
      const { actor, user, organization, role, permissions, outstanding } = session;
      await printRecord(runtime, { server: runtime.baseUrl, profile: profile?.name ?? null, ...session }, options, [
        ['server', runtime.baseUrl],
        ['from', source ?? ''],
        ['organization', `${organization.name} (${organization.id})`],
        ['signed in as', user ? `${user.email} (${user.id})` : `API key ${actor.id}`],
        ['role', `${role.name} (${role.id})`],
        ['permissions', permissions.join(', ')],
        ...(outstanding ? [['outstanding', outstanding] as const] : []),
      ]);
    });
}
