import '@roster-kit/components/define';
import { keepSession, start } from '../shared/host.js';

document.body.addEventListener('roster-signed-in', async (event) => {
  await keepSession(event.detail.session.token);
  location.assign('/home');
});

await start({ open: true });
