import { register } from '../shared/register.js';
import { RosterRolePicker } from './role-picker.js';

register('roster-role-picker', RosterRolePicker);
