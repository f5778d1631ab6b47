import '@roster-kit/components/define';
import '../shared/nav.js';
import { isRosterError, type Resource } from '@roster-kit/sdk';
import { client, start } from '../shared/host.js';

/** What people do with an assistant in this product. Each action needs a permission that depends on their access level. */
const ACTIONS = [
  { permission: 'assistant:view', label: 'Open' },
  { permission: 'assistant:edit', label: 'Design' },
  { permission: 'assistant:save', label: 'Save' },
  { permission: 'assistant:publish', label: 'Publish' },
  { permission: 'assistant_ai:configure', label: 'Configure AI' },
];

const element = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
let levels = new Map<string, string>();
let openId: string | undefined;

async function showActions(assistant: Resource): Promise<void> {
  const buttons = await Promise.all(
    ACTIONS.map(async ({ permission, label }) => {
      const { allowed } = await client.can(permission, assistant);
      const action = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: label,
        disabled: !allowed,
      });
      if (!allowed) action.title = "Your access level doesn't include this";
      action.addEventListener('click', () => void perform(permission, label, assistant));
      return action;
    }),
  );
  element('#actions').replaceChildren(...buttons);
}

/** The host's backend checks again before it acts: a disabled button does not protect anything. */
async function perform(permission: string, label: string, assistant: Resource): Promise<void> {
  const { data } = await client.access.evaluate({ checks: [{ permission, resourceId: assistant.id }] });
  element('#result').textContent = data[0]?.allowed ? `${label}: done.` : `${label}: not allowed (${data[0]?.reason}).`;
}

async function open(assistant: Resource): Promise<void> {
  openId = assistant.id;
  element('#detail').hidden = false;
  element('#name').textContent = assistant.name;
  const level = assistant.effectiveAccessLevel;
  element('#level').textContent =
    level === null ? "You don't have an access level here." : `Your access level: ${levels.get(level) ?? level}`;
  element('#result').textContent = '';
  element('#access').setAttribute('resource-id', assistant.id);
  for (const button of document.querySelectorAll('#assistants button'))
    button.toggleAttribute('aria-current', button.textContent === assistant.name);
  await showActions(assistant);
}

async function load(): Promise<void> {
  try {
    levels = new Map((await client.accessLevels.list()).data.map(({ id, name }) => [id, name]));
    const assistants = await client.resources.list({ type: 'assistant' }).toArray({ max: 200 });
    const items = assistants.map((assistant) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: assistant.name });
      button.addEventListener('click', () => void open(assistant));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    element('#assistants').replaceChildren(...items);
    element('#message').textContent = items.length === 0 ? "You don't have access to an assistant yet." : '';
    const shown = assistants.find(({ id }) => id === openId) ?? assistants[0];
    if (shown) await open(shown);
  } catch (error) {
    element('#message').textContent =
      isRosterError(error) && error.code === 'forbidden'
        ? "You don't have permission to see assistants."
        : "We couldn't load the assistants. Reload the page.";
  }
}

element<HTMLFormElement>('#register').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const name = String(new FormData(form).get('name'));
  const key = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  try {
    openId = (await client.resources.create({ type: 'assistant', key, name })).id;
    form.reset();
    await load();
  } catch (error) {
    element('#message').textContent =
      isRosterError(error) && error.code === 'resource_key_taken'
        ? 'An assistant with this name already exists.'
        : "We couldn't add the assistant. Try again.";
  }
});
document.addEventListener('roster-access-level-changed', () => void load());

await start();
await load();
