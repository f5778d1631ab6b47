import { register } from '../shared/register.js';
import { RosterAccessLevelSelector } from './access-level-selector.js';

register('roster-access-level-selector', RosterAccessLevelSelector);
