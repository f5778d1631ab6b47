import { register } from '../shared/element/register.js';
import '../two-factor-setup/define.js';
import { RosterSignIn } from './sign-in.js';

register('roster-sign-in', RosterSignIn);
