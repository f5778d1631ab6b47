import '@roster-kit/components/define';
import { keepSession, start } from '../shared/host.js';

document.body.addEventListener('roster-invitation-accepted', async (event) => {
  const { session } = event.detail;
  if (!session) return;
  await keepSession(session.token);
  location.assign('/home');
});

await start({ open: true });
