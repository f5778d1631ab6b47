import '@roster-kit/components/define';
import { createRosterClient } from '@roster-kit/sdk';

const client = createRosterClient({ baseUrl: 'https://roster.example.com', token: () => 'token' });

document.querySelector('roster-provider')!.client = client;

const table = document.querySelector('roster-user-table')!;
table.selectable = true;
table.addEventListener('roster-user-select', (event) => console.log(event.detail.user.name));

const picker = document.createElement('roster-role-picker');
picker.addEventListener('change', () => console.log(picker.value));

document.addEventListener('roster-role-changed', ({ detail }) =>
  console.log(detail.user.id, detail.roleId, detail.result.name),
);
window.addEventListener('roster-invite-request', (event) =>
  event.respondWith(client.invitations.create(event.detail.invitation)),
);
document.addEventListener('roster-user-details-closed', (event) => console.log(event.detail));
document.addEventListener('roster-two-factor-set-up', (event) => console.log(event.detail));
