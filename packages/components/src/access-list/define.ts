import '../access-level-selector/define.js';
import { register } from '../shared/element/register.js';
import { RosterAccessList } from './access-list.js';
import { RosterAccessListAdd } from './access-list-add.js';

register('roster-access-list-add', RosterAccessListAdd);
register('roster-access-list', RosterAccessList);
