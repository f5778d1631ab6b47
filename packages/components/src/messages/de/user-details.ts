import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userDetails: Messages['userDetails'] = {
  heading: 'Details zur Person',
  panel: (name) => `Details zu ${name}`,
  status: 'Status',
  role: 'Rolle',
  invited: 'Eingeladen',
  expires: 'Link läuft ab',
  expired: 'Link abgelaufen',
  joined: 'Beigetreten',
  lastActive: 'Zuletzt aktiv',
  twoFactor: 'Zwei-Faktor',
  twoFactorOn: 'Ein',
  twoFactorOff: 'Aus',
  rename: 'Namen bearbeiten',
  name: 'Name',
  nameInvalid: 'Geben Sie einen Namen mit höchstens 200 Zeichen ein.',
  saved: 'Gespeichert',
  invitation: 'Einladung',
  invitationPending:
    'Die Einladung wurde noch nicht angenommen. Wenn Sie sie erneut senden, funktioniert nur der neue Link.',
  invitationExpired: 'Der Link ist abgelaufen. Senden Sie die Einladung erneut, um einen neuen zu verschicken.',
  resend: 'Einladung erneut senden',
  resent: (email) => `Ein neuer Link wurde an ${email} gesendet.`,
  revoke: 'Einladung zurückziehen',
  revokeTitle: (name) => `Einladung von ${name} zurückziehen?`,
  revokeText:
    'Der Link funktioniert nicht mehr, und die Person verschwindet aus der Liste. Sie können die Adresse später wieder einladen.',
  changeRole: 'Rolle ändern',
  saveRole: 'Rolle ändern',
  roleHeld: (role) => `Aktuelle Rolle: ${role}`,
  roleChanged: (role) => `Die Rolle ist jetzt ${role}.`,
  ownRole: 'Sie können Ihre eigene Rolle nicht ändern. Jemand anderes, der den Zugriff verwaltet, kann es tun.',
  access: 'Zugriffsstufen',
  accessNone: 'Kein Zugriff',
  accessByRole: 'Aus Rolle',
  accessSetHere: 'Individuell',
  accessEmpty: 'Es gibt noch keine Ressourcen.',
  accessMore: (count, formatted) => plural(count, { one: 'und 1 weitere', other: `und ${formatted} weitere` }),
  security: 'Zwei-Faktor-Authentifizierung',
  resetTwoFactorText:
    'Bei verlorenem Telefon oder verlorenen Codes. Die Person richtet die Zwei-Faktor-Authentifizierung bei der ' +
    'nächsten Anmeldung neu ein.',
  resetTwoFactor: 'Zwei-Faktor-Authentifizierung zurücksetzen',
  resetTwoFactorTitle: (name) => `Zwei-Faktor-Authentifizierung von ${name} zurücksetzen?`,
  resetTwoFactorConfirm:
    'Die Authentifizierungs-App und die Wiederherstellungscodes funktionieren dann nicht mehr. Vergewissern Sie ' +
    'sich, dass die Anfrage wirklich von dieser Person kommt.',
  twoFactorWasReset: 'Die Zwei-Faktor-Authentifizierung wurde zurückgesetzt.',
  suspension: 'Sperre',
  suspendText:
    'Eine gesperrte Person wird abgemeldet und kann sich nicht anmelden, bis sie reaktiviert wird. Rolle und ' +
    'Zugriffsstufen bleiben erhalten.',
  suspendedText:
    'Dieses Konto ist gesperrt. Reaktivieren Sie es, um den Zugriff wiederherzustellen. Rolle und Zugriffsstufen bleiben erhalten.',
  suspend: 'Konto sperren',
  suspendTitle: (name) => `Konto von ${name} sperren?`,
  suspendConfirm: (email) =>
    `${email} wird sofort abgemeldet und kann sich nicht anmelden, bis das Konto reaktiviert wird.`,
  ownSuspend: 'Sie können Ihr eigenes Konto nicht sperren. Jemand anderes, der den Zugriff verwaltet, kann es tun.',
  wasSuspended: 'Das Konto ist gesperrt.',
  reactivate: 'Konto reaktivieren',
  reactivateTitle: (name) => `Konto von ${name} reaktivieren?`,
  reactivateConfirm: (email) => `${email} kann sich wieder anmelden, mit derselben Rolle und denselben Zugriffsstufen.`,
  wasReactivated: 'Das Konto ist wieder aktiv.',
  danger: 'Konto löschen',
  deleteText: 'Die Person verliert sofort den Zugriff. Diese Adresse kann nicht wieder eingeladen werden.',
  delete: 'Konto löschen',
  deleteTitle: (name) => `Konto von ${name} löschen?`,
  deleteConfirm: (email) => `${email} verliert sofort den Zugriff. Diese Adresse kann nicht wieder eingeladen werden.`,
  ownDelete: 'Sie können Ihr eigenes Konto nicht löschen. Jemand anderes, der den Zugriff verwaltet, kann es tun.',
  deleted: (name) => `Das Konto von ${name} wurde gelöscht`,
  revoked: (name) => `Die Einladung von ${name} wurde zurückgezogen`,
  noAccess: 'Sie sind nicht berechtigt, die Personen dieser Organisation zu sehen.',
};
