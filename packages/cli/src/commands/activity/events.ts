import { Command } from '@commander-js/extra-typings';
import type { RosterEventMessage } from '@roster-kit/sdk';
import { print, tell } from '../../runtime/io.js';
import { jq, json } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { printable } from '../../runtime/text.js';

function lineOf(message: RosterEventMessage): string | undefined {
  return message.event === 'change'
    ? `${[message.at, message.action, message.targetId, message.id].map((cell) => printable(String(cell))).join('\t')}\n`
    : undefined;
}

export function eventsCommand(runtime: Runtime) {
  return new Command('events')
    .description('show changes of the organization as they happen; Ctrl-C ends it')
    .option('--after <id>', 'continue after this event; the id is at the end of each line')
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', '\nExample\n  roster events --jq \'select(.type == "user") | .targetId\'')
    .action(async ({ after, json: asJson }) => {
      const { io } = runtime;
      const client = await runtime.client();
      for await (const message of client.events({ signal: io.signal, lastEventId: after })) {
        if (message.event === 'ready' && io.stderr.isTTY) tell(io, 'Listening …');
        if (message.event === 'reset')
          tell(io, 'Some changes were missed. Reload any data you keep of this organization.');
        const text = asJson ? runtime.jsonOf(message) : lineOf(message);
        if (text !== undefined) await print(io, text);
      }
    });
}
