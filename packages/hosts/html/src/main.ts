import '@roster-kit/components/define';
import { createRosterClient, createTokenCache } from '@roster-kit/sdk';

const token = createTokenCache(async () => (await fetch('/my/token', { method: 'POST' })).json());
const client = createRosterClient({ baseUrl: location.origin, token });
document.querySelector('roster-provider')!.client = client;

document.addEventListener('roster-role-changed', ({ detail }) => {
  document.querySelector('#news')!.textContent = `${detail.user.name ?? detail.user.email} has another role.`;
});

const [assistant] = (await client.resources.list({ type: 'assistant', limit: 1 }).firstPage()).data;
if (assistant) {
  document.querySelector('#assistant')!.textContent = assistant.name;
  document.querySelector('roster-access-list')!.resourceId = assistant.id;
}
