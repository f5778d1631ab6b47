import '../role-picker/define.js';
import { register } from '../shared/element/register.js';
import { RosterInviteDialog } from './invite-dialog.js';

register('roster-invite-dialog', RosterInviteDialog);
