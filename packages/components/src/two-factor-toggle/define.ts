import { register } from '../shared/element/register.js';
import { registerLater } from '../shared/loading/later.js';
import { RosterTwoFactorToggle } from './two-factor-toggle.js';

register('roster-two-factor-toggle', RosterTwoFactorToggle);
registerLater('roster-confirm-dialog', () => import('../confirm-dialog/define.js'));
