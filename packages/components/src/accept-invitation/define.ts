import { register } from '../shared/element/register.js';
import { RosterAcceptInvitation } from './accept-invitation.js';

register('roster-accept-invitation', RosterAcceptInvitation);
