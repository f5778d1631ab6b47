import { createRosterClient } from '@roster-kit/sdk';

interface DemoPerson {
  email: string;
  name: string;
  role: string;
}
interface DemoOrganization {
  name: string;
  catalogue: string;
  people: DemoPerson[];
}

const client = createRosterClient({ baseUrl: location.origin });
const told = document.querySelector('#told')!;
const place = document.querySelector('#organizations')!;

/** The real flow: the kit's own operation sends a mail, and the link in it signs the person in. */
async function sendLink(person: DemoPerson): Promise<void> {
  told.textContent = `Sending a link to ${person.email} …`;
  try {
    await client.identity.requestLink({ email: person.email });
    const mailbox = Object.assign(document.createElement('a'), { href: '/mailbox', textContent: 'Open the mailbox' });
    told.replaceChildren(`A sign-in link for ${person.name} is on its way. `, mailbox);
  } catch {
    told.textContent = 'The link could not be sent. Try again in a moment.';
  }
}

function personRow(person: DemoPerson): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'person-button' });
  const name = Object.assign(document.createElement('strong'), { textContent: person.name });
  const detail = Object.assign(document.createElement('span'), { textContent: person.role });
  button.append(name, detail);
  button.addEventListener('click', () => void sendLink(person));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function organizationCard(organization: DemoOrganization): HTMLElement {
  const card = Object.assign(document.createElement('section'), { className: 'card' });
  const title = Object.assign(document.createElement('h2'), { textContent: organization.name });
  const note = Object.assign(document.createElement('p'), { className: 'quiet', textContent: `Catalogue: ${organization.catalogue}` });
  const list = Object.assign(document.createElement('ul'), { className: 'people' });
  list.append(...organization.people.map(personRow));
  card.append(title, note, list);
  return card;
}

const response = await fetch('/host/people');
const { data, authenticatorKey } = (await response.json()) as { data: DemoOrganization[]; authenticatorKey: string };
place.replaceChildren(...data.map(organizationCard));
place.removeAttribute('aria-busy');
document.querySelector('#authenticator-key')!.textContent = authenticatorKey;
