import '../access-explainer/define.js';
import '../confirm-dialog/define.js';
import '../role-picker/define.js';
import { register } from '../shared/element/register.js';
import { RosterUserDetails } from './user-details.js';

register('roster-user-details', RosterUserDetails);
