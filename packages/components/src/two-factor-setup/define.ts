import { register } from '../shared/element/register.js';
import { RosterTwoFactorSetup } from './two-factor-setup.js';

register('roster-two-factor-setup', RosterTwoFactorSetup);
