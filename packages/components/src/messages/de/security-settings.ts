import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const securitySettings: Messages['securitySettings'] = {
  heading: 'Allgemeine Einstellungen',
  intro: 'Diese Einstellungen gelten für alle in der Organisation.',
  mayNotSee: 'Sie sind nicht berechtigt, die Sicherheitseinstellungen zu sehen.',
  mayNotChange: 'Sie sind nicht berechtigt, diese Einstellungen zu ändern.',
  fixed: 'Was keine Schaltfläche „Speichern“ hat, kann hier nicht geändert werden.',
  saved: 'Gespeichert',
  conflict: (value) =>
    `Jemand anderes hat die Einstellungen geändert, seit Sie dies geöffnet haben. Jetzt gespeichert: ${value}. Ihre ` +
    'Eingabe bleibt erhalten. Speichern Sie erneut, um den gespeicherten Wert zu ersetzen.',
  takeTheirs: 'Gespeicherten Wert verwenden',
  lifetimeLabel: 'Gültigkeit von Einladungen',
  lifetimeAmount: 'Anzahl',
  lifetimeUnit: 'Einheit',
  lifetimeHint: 'Gilt für neue Einladungen. Danach läuft eine Einladung ab. Sie können sie erneut senden.',
  lifetimeInvalid: 'Geben Sie eine ganze Zahl ein, von 1 Minute bis 365 Tage.',
  minutes: 'Minuten',
  hours: 'Stunden',
  days: 'Tage',
  lifetime: {
    minutes: (count, formatted) => plural(count, { one: '1 Minute', other: `${formatted} Minuten` }),
    hours: (count, formatted) => plural(count, { one: '1 Stunde', other: `${formatted} Stunden` }),
    days: (count, formatted) => plural(count, { one: '1 Tag', other: `${formatted} Tage` }),
  },
  domainsLabel: 'E-Mail-Domains für Einladungen',
  domainsHint:
    'Eine Domain pro Zeile, zum Beispiel example.com. Subdomains brauchen eine eigene Zeile. Lassen Sie das Feld ' +
    'leer, um alle Domains zu erlauben. Vorhandene Personen und Einladungen sind nicht betroffen.',
  domainInvalid: (domain) => `„${domain}“ ist keine gültige Domain.`,
  domainsTooMany: (count, formatted) =>
    plural(count, { one: 'Geben Sie höchstens 1 Domain ein.', other: `Geben Sie höchstens ${formatted} Domains ein.` }),
  domainsNone: 'alle Domains',
  contactLabel: 'Kontakt für Zugriffsanfragen',
  contactHint: 'Wird Personen ohne Zugriff angezeigt. Lassen Sie das Feld leer, um den Standardtext zu verwenden.',
  contactLength: (_count, formatted) => `${formatted} Zeichen übrig`,
  contactNone: 'kein Text',
};
