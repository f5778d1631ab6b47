import { Command } from '@commander-js/extra-typings';
import type { AuditEvent } from '@roster-kit/sdk';
import { type Columns, printList } from '../../output/list.js';
import { csv, instant, jq, json, limit } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute } from '../../runtime/text.js';

const PAGE = 200;
const actor = ({ actor: { kind, id, name } }: AuditEvent): string => name ?? id ?? kind;
const target = ({ target: { name, resourceName, id } }: AuditEvent): string =>
  [name ?? id, resourceName && `on ${resourceName}`].filter(Boolean).join(' ');
const values = (side: AuditEvent['before']): string => (side ? JSON.stringify(side) : '');

/** `roleId: viewer → editor` for each changed field. */
function difference({ before, after }: AuditEvent): string {
  const text = (value: unknown) =>
    value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .flatMap((field) => {
      const [was, is] = [text(before?.[field]), text(after?.[field])];
      return was === is ? [] : [`${field}: ${was} → ${is}`];
    })
    .join(', ');
}

const columns: Columns<AuditEvent> = {
  shown: [
    { heading: 'at (UTC)', of: ({ at }) => minute(at) },
    { heading: 'who', of: actor },
    { heading: 'did', of: ({ action }) => action },
    { heading: 'to', of: target },
    { heading: 'what', of: difference },
  ],
  data: [
    { heading: 'id', of: ({ id }) => id },
    { heading: 'at', of: ({ at }) => at },
    { heading: 'action', of: ({ action }) => action },
    { heading: 'actorId', of: (event) => event.actor.id ?? event.actor.kind },
    { heading: 'actorName', of: (event) => event.actor.name ?? '' },
    { heading: 'targetId', of: (event) => event.target.id },
    { heading: 'targetName', of: (event) => event.target.name ?? '' },
    { heading: 'before', of: ({ before }) => values(before) },
    { heading: 'after', of: ({ after }) => values(after) },
  ],
};

export function auditCommand(runtime: Runtime) {
  const audit = new Command('audit').description('show who did what, to whom, and when');
  audit
    .command('list')
    .description('list audit events, newest first')
    .option('--actor <id>', 'by this user or API key')
    .option('--action <action...>', 'any of these actions, such as users.changeRole')
    .option('--target <id>', 'on this user, role or resource')
    .option('--from <time>', 'at this time or later', instant)
    .option('--to <time>', 'before this time', instant)
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addOption(limit())
    .addHelpText('after', '\nExample\n  roster audit list --action users.delete --from 2026-03-01 --csv > deleted.csv')
    .action(async (options) => {
      const { actor: actorId, action, target: targetId, from, to } = options;
      const query = {
        ...(actorId && { actorId }),
        ...(action && { action }),
        ...(targetId && { targetId }),
        ...(from && { from }),
        ...(to && { to }),
      };
      const client = await runtime.client();
      const list = client.auditEvents.list(
        { ...query, limit: Math.min(options.limit ?? PAGE, PAGE) },
        { signal: runtime.io.signal },
      );
      await printList(runtime, list, columns, options);
    });
  return audit;
}
