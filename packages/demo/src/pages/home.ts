import '../shared/nav.js';
import type { PermissionPage } from '@roster-kit/sdk';
import { client, start } from '../shared/host.js';

/** One page of the product, with what the person who is signed in may do there. */
async function card(page: PermissionPage): Promise<HTMLElement> {
  const section = Object.assign(document.createElement('section'), { className: 'card' });
  const list = Object.assign(document.createElement('ul'), { className: 'permissions' });
  for (const { id, label, decidedBy } of page.permissions) {
    const { allowed } = await client.can(id);
    const verdict = decidedBy === 'level' ? 'depends on access level' : allowed ? 'yes' : 'no';
    const item = document.createElement('li');
    item.dataset['verdict'] = verdict;
    item.append(label, Object.assign(document.createElement('span'), { textContent: verdict }));
    list.append(item);
  }
  section.append(Object.assign(document.createElement('h2'), { textContent: page.label }), list);
  return section;
}

await start();
const [session, pages, contact] = await Promise.all([
  client.session.get(),
  client.permissions.list(),
  client.settings.getContact(),
]);
document.querySelector('#welcome')!.textContent = `Welcome, ${session.user?.name ?? session.role.name}`;
const place = document.querySelector('#pages')!;
place.replaceChildren(...(await Promise.all(pages.data.map(card))));
place.removeAttribute('aria-busy');
if (!(await client.can('users:view')).allowed && contact.text)
  document.querySelector('#contact')!.textContent = contact.text;
