import { register } from '../shared/register.js';
import { RosterActivityLog } from './activity-log.js';

register('roster-activity-log', RosterActivityLog);
