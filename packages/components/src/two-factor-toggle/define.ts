import '../confirm-dialog/define.js';
import { register } from '../shared/element/register.js';
import { RosterTwoFactorToggle } from './two-factor-toggle.js';

register('roster-two-factor-toggle', RosterTwoFactorToggle);
