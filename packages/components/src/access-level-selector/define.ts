import { register } from '../shared/element/register.js';
import { RosterAccessLevelSelector } from './access-level-selector.js';

register('roster-access-level-selector', RosterAccessLevelSelector);
