import { Command } from '@commander-js/extra-typings';
import type { Resource } from '@roster-kit/sdk';
import { findResource } from '../../lookup/resources.js';
import { makeChange } from '../../output/change.js';
import { type Columns, printList } from '../../output/list.js';
import { printRecord } from '../../output/record.js';
import { csv, jq, json, limit, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute, printable } from '../../runtime/text.js';

const PAGE = 200;
const ANY = ['<resource>', "id or the host's own key"] as const;

const columns: Columns<Resource> = {
  shown: [
    { heading: 'key', of: ({ key }) => key },
    { heading: 'type', of: ({ type }) => type },
    { heading: 'name', of: ({ name }) => name },
    { heading: 'your access level', of: ({ effectiveAccessLevel }) => effectiveAccessLevel ?? '' },
  ],
  data: [
    { heading: 'id', of: ({ id }) => id },
    { heading: 'type', of: ({ type }) => type },
    { heading: 'key', of: ({ key }) => key },
    { heading: 'name', of: ({ name }) => name },
    { heading: 'accessLevel', of: ({ effectiveAccessLevel }) => effectiveAccessLevel ?? '' },
    { heading: 'createdAt', of: ({ createdAt }) => createdAt },
  ],
};

const labelOf = ({ name, type }: Resource): string => printable(`${name} (${type})`);

export function resourcesCommand(runtime: Runtime) {
  const { signal } = runtime.io;
  const resources = new Command('resources').description('list and change the resources that access levels are set on');

  resources
    .command('list')
    .description('list resources, each with your access level on it')
    .option('--type <type>', 'only of this type, such as assistant')
    .option('--query <words>', 'words that a word of the name starts with')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addOption(limit())
    .action(async (options) => {
      const { type, query: q } = options;
      const query = { ...(type && { type }), ...(q && { q }), limit: Math.min(options.limit ?? PAGE, PAGE) };
      await printList(runtime, (await runtime.client()).resources.list(query, { signal }), columns, options);
    });

  resources
    .command('get')
    .description('show one resource')
    .argument(...ANY)
    .addOption(json())
    .addOption(jq())
    .action(async (which, options) => {
      const resource = await findResource(await runtime.client(), which, signal);
      await printRecord(runtime, resource, options, [
        ['id', resource.id],
        ['type', resource.type],
        ['key', resource.key],
        ['name', resource.name],
        ['your access level', resource.effectiveAccessLevel ?? ''],
        ['created (UTC)', minute(resource.createdAt)],
      ]);
    });

  resources
    .command('create')
    .description("register a resource under the host's own key")
    .argument('<key>', "the host's own key")
    .requiredOption('--type <type>', 'such as assistant')
    .requiredOption('--name <name>', 'name that people see')
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', '\nExample\n  roster resources create bot-7 --type assistant --name "Support bot"')
    .action(async (key, { type, name, ...options }) => {
      const client = await runtime.client();
      await makeChange(runtime, options, {
        apply: () => client.resources.create({ type, key, name }, { signal }),
        done: (resource) => `${labelOf(resource)} is registered as ${printable(resource.id)}.`,
      });
    });

  resources
    .command('rename')
    .description('change the name of a resource')
    .argument(...ANY)
    .argument('<name>')
    .addOption(json())
    .addOption(jq())
    .action(async (which, name, options) => {
      const client = await runtime.client();
      const before = await findResource(client, which, signal);
      await makeChange(runtime, options, {
        apply: () => client.resources.update(before.id, { name }, { ifMatch: before.etag, signal }),
        done: (resource) => `${labelOf(before)} is now called ${printable(resource.name)}.`,
      });
    });

  resources
    .command('delete')
    .description('delete a resource with the access levels set on it')
    .argument(...ANY)
    .addOption(yes())
    .addOption(json())
    .action(async (which, options) => {
      const client = await runtime.client();
      const resource = await findResource(client, which, signal);
      await makeChange(runtime, options, {
        question: `Delete ${labelOf(resource)}? The access levels set on it are lost.`,
        apply: () => client.resources.delete(resource.id, { ifMatch: resource.etag, signal }),
        done: () => `${labelOf(resource)} is deleted.`,
      });
    });

  return resources;
}
