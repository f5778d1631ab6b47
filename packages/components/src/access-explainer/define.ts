import { register } from '../shared/element/register.js';
import { RosterAccessExplainer } from './access-explainer.js';

register('roster-access-explainer', RosterAccessExplainer);
