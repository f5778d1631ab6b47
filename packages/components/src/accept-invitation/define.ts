import { register } from '../shared/register.js';
import { RosterAcceptInvitation } from './accept-invitation.js';

register('roster-accept-invitation', RosterAcceptInvitation);
