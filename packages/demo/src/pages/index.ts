import { createRosterClient } from '@roster-kit/sdk';
import { type DemoOrganization, type DemoPerson, organizationCard } from '../shared/people.js';

const client = createRosterClient({ baseUrl: location.origin });
const message = document.querySelector('#message')!;
const place = document.querySelector('#organizations')!;

/** This is the real flow: the kit sends an e-mail, and its link signs the person in. */
async function sendLink(person: DemoPerson): Promise<void> {
  message.textContent = `Sending a link to ${person.email} …`;
  try {
    await client.identity.requestLink({ email: person.email });
    const mailbox = Object.assign(document.createElement('a'), { href: '/mailbox', textContent: 'Open the mailbox' });
    message.replaceChildren(`A sign-in link for ${person.name} is on its way. `, mailbox);
  } catch {
    message.textContent = "We couldn't send the link. Try again in a moment.";
  }
}

const response = await fetch('/host/people');
const { data, authenticatorKey } = (await response.json()) as { data: DemoOrganization[]; authenticatorKey: string };
place.replaceChildren(...data.map((organization) => organizationCard(organization, (person) => void sendLink(person))));
place.removeAttribute('aria-busy');
document.querySelector('#authenticator-key')!.textContent = authenticatorKey;
