import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const people = (count: number, formatted: string) => plural(count, { one: '1 Person', other: `${formatted} Personen` });
const accounts = (count: number, formatted: string) => plural(count, { one: '1 Konto', other: `${formatted} Konten` });
const invitations = (count: number, formatted: string) =>
  plural(count, { one: '1 Einladung', other: `${formatted} Einladungen` });
const roles = (count: number, formatted: string) => plural(count, { one: '1 Rolle', other: `${formatted} Rollen` });

export const bulkDialog: Messages['bulkDialog'] = {
  title: {
    changeRole: (count, formatted) => `Rolle von ${people(count, formatted)} ändern`,
    suspend: (count, formatted) => `${accounts(count, formatted)} sperren`,
    reactivate: (count, formatted) => `${accounts(count, formatted)} reaktivieren`,
    resend: (count, formatted) => `${invitations(count, formatted)} erneut senden`,
    revoke: (count, formatted) => `${invitations(count, formatted)} zurückziehen`,
    remove: (count, formatted) => `${accounts(count, formatted)} löschen`,
  },
  effect: {
    changeRole: 'Die neue Rolle gilt sofort.',
    suspend:
      'Diese Personen werden sofort abgemeldet und können sich nicht anmelden, bis sie reaktiviert werden. Rollen und ' +
      'Zugriffsstufen bleiben erhalten.',
    reactivate: 'Diese Personen können sich wieder anmelden, mit derselben Rolle und denselben Zugriffsstufen.',
    resend: 'Jede Person erhält per E-Mail einen neuen Link. Der alte Link funktioniert nicht mehr.',
    revoke:
      'Die Links funktionieren nicht mehr, und die Personen verschwinden aus der Liste. Sie können die Adressen später wieder einladen.',
    remove: 'Diese Personen verlieren sofort den Zugriff. Ihre Adressen können nie wieder eingeladen werden.',
  },
  confirm: {
    changeRole: (count, formatted) => `${roles(count, formatted)} ändern`,
    suspend: (count, formatted) => `${accounts(count, formatted)} sperren`,
    reactivate: (count, formatted) => `${accounts(count, formatted)} reaktivieren`,
    resend: (count, formatted) => `${invitations(count, formatted)} erneut senden`,
    revoke: (count, formatted) => `${invitations(count, formatted)} zurückziehen`,
    remove: (count, formatted) => `${accounts(count, formatted)} löschen`,
  },
  done: {
    changeRole: (count, formatted) => `${roles(count, formatted)} geändert.`,
    suspend: (count, formatted) => `${accounts(count, formatted)} gesperrt.`,
    reactivate: (count, formatted) => `${accounts(count, formatted)} reaktiviert.`,
    resend: (count, formatted) => `${invitations(count, formatted)} erneut gesendet.`,
    revoke: (count, formatted) => `${invitations(count, formatted)} zurückgezogen.`,
    remove: (count, formatted) => `${accounts(count, formatted)} gelöscht.`,
  },
  after: {
    suspend: 'Gesperrt',
    reactivate: 'Aktiv',
    resend: 'Neuer Link',
    revoke: 'Zurückgezogen',
    remove: 'Gelöscht',
  },
  becomes: (before, after) => `Aus ${before} wird ${after}`,
  role: 'Neue Rolle',
  review: 'Änderungen prüfen',
  back: 'Zurück',
  checking: 'Änderungen werden geprüft',
  running: 'Änderungen werden ausgeführt',
  progress: (done, total) => `${done} von ${total}`,
  stop: 'Anhalten',
  stopping: 'Wird nach dem aktuellen Teil angehalten',
  willChange: (count, formatted) => plural(count, { one: '1 wird geändert', other: `${formatted} werden geändert` }),
  cannot: (count, formatted) =>
    plural(count, { one: '1 kann nicht geändert werden', other: `${formatted} können nicht geändert werden` }),
  same: (_count, formatted) => `${formatted} unverändert`,
  groupRefused: 'Nicht möglich',
  groupChange: 'Wird geändert',
  groupSame: 'Keine Änderung',
  groupFailed: 'Nicht geändert',
  groupDone: 'Geändert',
  nothing: 'Hier kann nichts geändert werden. Den Grund sehen Sie bei jeder Person.',
  nothingNew: 'Alle hier haben diese Rolle bereits.',
  conflict: (count, formatted) =>
    plural(count, {
      one: 'Jemand anderes hat 1 dieser Konten geändert, seit Sie dies geöffnet haben.',
      other: `Jemand anderes hat ${formatted} dieser Konten geändert, seit Sie dies geöffnet haben.`,
    }),
  lookAgain: 'Erneut prüfen',
  failed: (count, formatted) =>
    plural(count, { one: '1 wurde nicht geändert.', other: `${formatted} wurden nicht geändert.` }),
  retry: (_count, formatted) => `${formatted} erneut versuchen`,
  stopped: 'Sie haben vor dieser Person angehalten. Es wurde nichts geändert.',
};
