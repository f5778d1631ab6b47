import { register } from '../shared/element/register.js';
import { RosterProvider } from './provider.js';

register('roster-provider', RosterProvider);
