import { register } from '../shared/register.js';
import { RosterCan } from './can.js';

register('roster-can', RosterCan);
