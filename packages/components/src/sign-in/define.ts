import { register } from '../shared/element/register.js';
import { registerLater } from '../shared/loading/later.js';
import { RosterSignIn } from './sign-in.js';

register('roster-sign-in', RosterSignIn);
registerLater('roster-two-factor-setup', () => import('../two-factor-setup/define.js'));
