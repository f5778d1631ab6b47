import { register } from '../shared/element/register.js';
import { RosterConfirmDialog } from './confirm-dialog.js';

register('roster-confirm-dialog', RosterConfirmDialog);
