import { Command } from '@commander-js/extra-typings';
import { type Columns, printList } from '../../output/list.js';
import { UsageError } from '../../runtime/errors.js';
import { tell } from '../../runtime/io.js';
import { csv, jq, json } from '../../runtime/options.js';
import { profileName, Profiles } from '../../runtime/profiles.js';
import type { Runtime } from '../../runtime/runtime.js';

/** A profile without its token. */
interface Shown {
  name: string;
  server: string;
  current: boolean;
}

const columns: Columns<Shown> = {
  shown: [
    { heading: '', of: ({ current }) => (current ? '*' : '') },
    { heading: 'name', of: ({ name }) => name },
    { heading: 'server', of: ({ server }) => server },
  ],
  data: [
    { heading: 'name', of: ({ name }) => name },
    { heading: 'server', of: ({ server }) => server },
    { heading: 'current', of: ({ current }) => String(current) },
  ],
};

async function* shown(profiles: Profiles): AsyncGenerator<Shown> {
  for (const { name, baseUrl } of profiles.all)
    yield { name, server: baseUrl, current: name === profiles.current?.name };
}

export function profilesCommand(runtime: Runtime) {
  const profiles = new Command('profiles')
    .description('list the profiles of "roster login"; the one in use has an asterisk')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .action(async (options) => printList(runtime, shown(await Profiles.load(runtime.io)), columns, options));
  profiles
    .command('use')
    .description('use this profile unless another one is chosen')
    .argument('<profile>', 'its name')
    .action(async (name) => {
      const all = await Profiles.load(runtime.io);
      const profile = all.require(profileName(name));
      await all.use(profile);
      tell(runtime.io, `The profile ${profile.name}, for ${profile.baseUrl}, is used from now on.`);
    });
  return profiles;
}

export function logoutCommand(runtime: Runtime) {
  return new Command('logout')
    .description('delete a profile with its token; without --profile, the one in use')
    .action(async () => {
      const { io, profileOption } = runtime;
      const profiles = await Profiles.load(io);
      const profile = profileOption === undefined ? profiles.current : profiles.require(profileName(profileOption));
      if (!profile) throw new UsageError('No profile is in use. Name one with --profile.');
      await profiles.remove(profile);
      tell(
        io,
        `The profile ${profile.name} is deleted from ${profiles.path}. Its token still works: revoke it if nobody needs it.`,
      );
    });
}
