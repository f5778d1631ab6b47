import '@roster-kit/components/define';
import { client, start } from '../shared/host.js';

const home = () => location.assign('/home');

/** Shows the setup, or asks for a code if two-factor authentication is already set up. Both lead to the home page. */
async function ask(): Promise<void> {
  const { outstanding } = await client.session.get();
  if (outstanding === null) return home();
  const step = document.createElement(
    outstanding === 'two_factor_setup' ? 'roster-two-factor-setup' : 'roster-sign-in',
  );
  if (outstanding === 'two_factor_code') step.setAttribute('step', 'code');
  document.querySelector('roster-provider')?.append(step);
}

document.body.addEventListener('roster-two-factor-set-up', home);
document.body.addEventListener('roster-verified', home);

await start({ open: true });
await ask();
