import '../role-picker/define.js';
import { register } from '../shared/register.js';
import { RosterBulkDialog } from './bulk-dialog.js';

register('roster-bulk-dialog', RosterBulkDialog);
