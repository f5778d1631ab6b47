import { register } from '../shared/element/register.js';
import { RosterRolePicker } from './role-picker.js';

register('roster-role-picker', RosterRolePicker);
