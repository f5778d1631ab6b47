import '../two-factor-toggle/define.js';
import { register } from '../shared/element/register.js';
import { RosterSecuritySettings } from './security-settings.js';

register('roster-security-settings', RosterSecuritySettings);
