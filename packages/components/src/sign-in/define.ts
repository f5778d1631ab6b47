import '../two-factor-setup/define.js';
import { register } from '../shared/element/register.js';
import { RosterSignIn } from './sign-in.js';

register('roster-sign-in', RosterSignIn);
