import { register } from '../shared/element/register.js';
import { RosterCan } from './can.js';

register('roster-can', RosterCan);
