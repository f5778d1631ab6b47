import { register } from '../shared/register.js';
import { RosterConfirmDialog } from './confirm-dialog.js';

register('roster-confirm-dialog', RosterConfirmDialog);
