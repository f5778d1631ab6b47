import { register } from '../shared/register.js';
import { RosterAccessExplainer } from './access-explainer.js';

register('roster-access-explainer', RosterAccessExplainer);
