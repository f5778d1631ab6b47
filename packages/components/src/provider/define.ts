import { register } from '../shared/register.js';
import { RosterProvider } from './provider.js';

register('roster-provider', RosterProvider);
