import { client, signOut } from './host.js';

const PAGES = [
  { path: '/home', label: 'Home', permission: undefined },
  { path: '/assistants', label: 'Assistants', permission: 'resources:view' },
  { path: '/settings', label: 'Users & permissions', permission: 'users:view' },
  { path: '/events', label: 'Events', permission: 'users:view' },
];

/** The host's own navigation. It shows the pages that `client.can` allows. */
class HostNav extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const nav = document.createElement('nav');
    nav.setAttribute('aria-label', 'Parley');
    nav.append(brand(), await links(), await whoAmI());
    this.replaceChildren(nav);
  }
}

function brand(): HTMLElement {
  return Object.assign(document.createElement('a'), { href: '/', className: 'brand', textContent: 'Parley' });
}

async function links(): Promise<HTMLElement> {
  const list = document.createElement('ul');
  for (const { path, label, permission } of PAGES) {
    if (permission && !(await client.can(permission).catch(() => undefined))?.allowed) continue;
    const link = Object.assign(document.createElement('a'), { href: path, textContent: label });
    if (location.pathname === path) link.setAttribute('aria-current', 'page');
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

async function whoAmI(): Promise<HTMLElement> {
  const box = Object.assign(document.createElement('div'), { className: 'who' });
  const session = await client.session.get().catch(() => undefined);
  if (!session?.user) return box;
  const name = Object.assign(document.createElement('strong'), {
    textContent: session.user.name ?? session.user.email,
  });
  const rest = Object.assign(document.createElement('span'), {
    textContent: `${session.role.name}, ${session.organization.name}`,
  });
  const out = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sign out' });
  out.addEventListener('click', () => void signOut());
  box.append(name, rest, out);
  return box;
}

customElements.define('host-nav', HostNav);
