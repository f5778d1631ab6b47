import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { ContactSettings, RosterClient, SecuritySettings, SecuritySettingsUpdate } from '@roster-kit/sdk';
import { printRecord } from '../output/record.js';
import { exit, UsageError } from '../runtime/errors.js';
import { tell } from '../runtime/io.js';
import { jq, json, yes } from '../runtime/options.js';
import type { Runtime } from '../runtime/runtime.js';
import { counted } from '../runtime/text.js';

const MINUTES = { m: 1, h: 60, d: 24 * 60 } as const;

/** `7d`, `12h` or `90m` in minutes. The server knows how long is too long. */
function lifetime(text: string): number {
  const [, number = '', unit = ''] = /^([1-9]\d{0,6})([mhd])$/.exec(text) ?? [];
  if (number === '') throw new InvalidArgumentError('Use a number of days, hours or minutes, such as 7d, 12h or 90m.');
  return Number(number) * MINUTES[unit as keyof typeof MINUTES];
}

/** The largest unit that leaves no rest: `7 days`. */
function lifetimeText(minutes: number): string {
  if (minutes % MINUTES.d === 0) return counted(minutes / MINUTES.d, 'day');
  return minutes % MINUTES.h === 0 ? counted(minutes / MINUTES.h, 'hour') : counted(minutes, 'minute');
}

const readAll = async (client: RosterClient, signal: AbortSignal) => ({
  security: await client.settings.getSecurity({ signal }),
  contact: await client.settings.getContact({ signal }),
});

interface All {
  security: SecuritySettings;
  contact: ContactSettings;
}

async function show(runtime: Runtime, { security, contact }: All, options: { json?: boolean | undefined }) {
  const { twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains, accountsWithoutTwoFactor } = security;
  const { etag: _security, ...securityFields } = security;
  const { text } = contact;
  await printRecord(runtime, { ...securityFields, contact: text }, options, [
    ['two-factor authentication', twoFactorRequired ? 'required' : 'optional'],
    ['people without it', String(accountsWithoutTwoFactor)],
    ['invitations expire after', lifetimeText(invitationLifetimeInMinutes)],
    ['allowed domains', allowedEmailDomains.join(', ') || 'any'],
    ['contact for access requests', text ?? ''],
  ]);
}

const EXAMPLES = `
Examples
  roster settings set --two-factor required
  roster settings set --invitation-lifetime 3d --allowed-domains example.com example.org
  roster settings set --any-domain
  roster settings set --contact "Ask the IT desk, room 7."`;

export function settingsCommand(runtime: Runtime) {
  const { signal } = runtime.io;
  const settings = new Command('settings').description('show and change the settings of the organization');

  settings
    .command('get')
    .description('show the settings')
    .addOption(json())
    .addOption(jq())
    .action(async (options) => show(runtime, await readAll(await runtime.client(), signal), options));

  settings
    .command('set')
    .description('change the settings that you name')
    .addOption(
      new Option('--two-factor <state>', 'for all accounts at once').choices(['required', 'optional'] as const),
    )
    .option('--invitation-lifetime <time>', 'how long a new invitation is valid, such as 7d, 12h or 90m', lifetime)
    .option('--allowed-domains <domain...>', 'only addresses of these domains can be invited')
    .addOption(new Option('--any-domain', 'addresses of any domain can be invited').conflicts('allowedDomains'))
    .option('--contact <text>', 'whom people ask for access')
    .option('--no-contact', "back to the catalogue's own text")
    .addOption(yes())
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', EXAMPLES)
    .action(async ({ twoFactor, invitationLifetime, allowedDomains, anyDomain, contact, ...options }) => {
      const change: SecuritySettingsUpdate = {
        ...(twoFactor && { twoFactorRequired: twoFactor === 'required' }),
        ...(invitationLifetime !== undefined && { invitationLifetimeInMinutes: invitationLifetime }),
        ...((allowedDomains || anyDomain) && { allowedEmailDomains: allowedDomains ?? [] }),
      };
      const text = contact === false ? null : contact;
      const changesSecurity = Object.keys(change).length > 0;
      if (!changesSecurity && text === undefined)
        throw new UsageError('Name a setting to change; "roster settings set --help" lists them.');
      const client = await runtime.client();
      const before = await readAll(client, signal);
      const { twoFactorRequired, accountsWithoutTwoFactor: without } = before.security;
      if (change.twoFactorRequired && !twoFactorRequired) {
        const people = counted(without, 'person', 'people');
        const question = `Require two-factor authentication? ${people} must set it up before they can continue.`;
        if (!(await runtime.confirm(question, options.yes))) {
          tell(runtime.io, 'No change.');
          runtime.exitCode = exit.failed;
          return;
        }
      }
      const after = { ...before };
      if (changesSecurity)
        after.security = await client.settings.updateSecurity(change, { ifMatch: before.security.etag, signal });
      if (text !== undefined)
        after.contact = await client.settings.updateContact({ text }, { ifMatch: before.contact.etag, signal });
      tell(runtime.io, 'The settings are changed.');
      await show(runtime, after, options);
    });

  return settings;
}
