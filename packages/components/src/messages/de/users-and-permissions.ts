import type { Messages } from '../messages.js';

export const usersAndPermissions: Messages['usersAndPermissions'] = {
  title: 'Benutzer & Berechtigungen',
  people: 'Personen',
  roles: 'Rollen',
  activity: 'Aktivität',
  sections: 'Benutzer & Berechtigungen',
  settings: 'Allgemeine Einstellungen',
  details: 'Details zur Person',
  noAccess: 'Sie sind nicht berechtigt, den Zugriff zu verwalten.',
  tabNotOffered: 'Diese Seite ist für Sie nicht verfügbar.',
  secondFactorTitle: 'Zwei-Faktor-Authentifizierung erforderlich',
  secondFactorText:
    'Geben Sie Ihren Bestätigungscode dort ein, wo Sie sich angemeldet haben. Kommen Sie dann zurück und versuchen Sie es erneut.',
  signedOutTitle: 'Sie sind abgemeldet',
  signedOutText: 'Melden Sie sich wieder an, um Benutzer & Berechtigungen zu öffnen.',
};
