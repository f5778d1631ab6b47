import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const lacking = (count: number, formatted: string) =>
  plural(count, {
    one: '1 Person hat die Zwei-Faktor-Authentifizierung noch nicht eingerichtet',
    other: `${formatted} Personen haben die Zwei-Faktor-Authentifizierung noch nicht eingerichtet`,
  });

export const twoFactorToggle: Messages['twoFactorToggle'] = {
  label: 'Zwei-Faktor-Authentifizierung für alle Konten',
  description: 'Alle geben bei der Anmeldung einen Code ein. Gilt für alle Konten.',
  on: 'Ein',
  off: 'Aus',
  lacking,
  noneLacking: 'Alle aktiven Personen haben die Zwei-Faktor-Authentifizierung eingerichtet',
  turnOnHeading: 'Zwei-Faktor-Authentifizierung für alle Konten einschalten?',
  turnOn: 'Für alle einschalten',
  turnOnNone: 'Alle aktiven Personen haben sie bereits eingerichtet. Sie geben bei jeder Anmeldung einen Code ein.',
  turnOnSome: (count, formatted) => `${lacking(count, formatted)}. Das ist nötig, bevor sie fortfahren können.`,
  turnOnSelf: 'Sie gehören dazu: Sie richten sie als Nächstes ein.',
  turnOffHeading: 'Zwei-Faktor-Authentifizierung für alle Konten ausschalten?',
  turnOff: 'Für alle ausschalten',
  turnOffText:
    'Niemand muss mehr einen Code eingeben. Was eingerichtet ist, bleibt erhalten, falls Sie sie wieder einschalten.',
  alreadyOn: 'Jemand anderes hat sie eingeschaltet, seit Sie dies geöffnet haben.',
  alreadyOff: 'Jemand anderes hat sie ausgeschaltet, seit Sie dies geöffnet haben.',
  mayNotChange: 'Sie sind nicht berechtigt, diese Einstellung zu ändern.',
  mayNotSee: 'Sie sind nicht berechtigt, die Sicherheitseinstellungen zu sehen.',
};
