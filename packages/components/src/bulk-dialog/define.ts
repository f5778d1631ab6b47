import '../role-picker/define.js';
import { register } from '../shared/element/register.js';
import { RosterBulkDialog } from './bulk-dialog.js';

register('roster-bulk-dialog', RosterBulkDialog);
