import { register } from '../shared/element/register.js';
import { RosterActivityLog } from './activity-log.js';

register('roster-activity-log', RosterActivityLog);
