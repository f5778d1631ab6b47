import '@roster-kit/components/define';
import { createRosterClient } from '@roster-kit/sdk';
import { type DemoOrganization, organizationCard } from '../shared/people.js';
import { keepToken, post } from '../shared/tokens.js';

interface SignedIn {
  name: string;
  role: string;
  organization: string;
  secondFactor: boolean;
}

const element = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

/** Calls a route of Parley Desk. Each changes who is signed in, so the page reloads. */
async function change(step: 'sign-in' | 'second-factor' | 'sign-out', body?: unknown): Promise<void> {
  const response = await post(`/host/embedded/${step}`, body);
  if (response.ok) return location.reload();
  element('#message').textContent = "This person can't sign in. Reload the page, then try again.";
}

function offer(organizations: DemoOrganization[]): void {
  const cards = organizations.map((organization) =>
    organizationCard(organization, ({ id: userId }) => {
      const secondFactor = element<HTMLInputElement>('#second-factor').checked;
      void change('sign-in', { organizationId: organization.id, userId, secondFactor });
    }),
  );
  element('#organizations').replaceChildren(...cards);
  element('#sign-in').hidden = false;
}

/** Embedding needs only a client whose `token` asks the product's own backend. */
function embed({ name, role, organization, secondFactor }: SignedIn): void {
  const who = Object.assign(document.createElement('strong'), { textContent: name });
  const rest = Object.assign(document.createElement('span'), {
    textContent: `${role}, ${organization} · ${secondFactor ? 'with' : 'without'} two-factor authentication`,
  });
  const out = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Sign out' });
  out.addEventListener('click', () => void change('sign-out'));
  element('#person').replaceChildren(who, rest, out);
  element('#origin').textContent = location.origin;
  element('#verify').addEventListener('click', () => void change('second-factor'));
  element('#screen').hidden = false;
  document.querySelector('roster-provider')!.client = createRosterClient({
    baseUrl: location.origin,
    token: keepToken('/host/embedded/token'),
  });
}

const response = await fetch('/host/embedded/session');
if (response.ok) {
  const { signedIn, organizations } = (await response.json()) as {
    signedIn: SignedIn | null;
    organizations: DemoOrganization[];
  };
  if (signedIn) embed(signedIn);
  else offer(organizations);
} else {
  const elsewhere = response.status === 403;
  element('#message').textContent = elsewhere
    ? 'The simulated sign-in works only on the computer that runs the demo, for example under localhost.'
    : "We couldn't reach Parley Desk. Reload the page.";
  element('#sign-in').hidden = false;
}
element('#main').removeAttribute('aria-busy');
