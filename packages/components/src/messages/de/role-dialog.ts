import type { Messages } from '../messages.js';

export const roleDialog: Messages['roleDialog'] = {
  newTitle: 'Neue Rolle',
  duplicateTitle: (role) => `${role} duplizieren`,
  renameTitle: (role) => `${role} umbenennen`,
  name: 'Name',
  nameMissing: 'Geben Sie einen Namen ein.',
  nameInvalid: 'Geben Sie einen Namen mit höchstens 100 Zeichen ein.',
  description: 'Beschreibung',
  descriptionInvalid: 'Geben Sie eine Beschreibung mit höchstens 500 Zeichen ein.',
  optional: '(optional)',
  start: 'Ausgangspunkt',
  startEmpty: 'Keine Berechtigungen',
  startHint: 'Die neue Rolle beginnt mit denselben Berechtigungen. Sie können sie später ändern.',
  leftOut: (permissions) => `Berechtigungen, die Sie nicht haben, werden ausgelassen: ${permissions}.`,
  levelLeftOut: (level) => `Die Standard-Zugriffsstufe wird ausgelassen: Sie haben ${level} nicht.`,
  copyOf: (role) => `${role} (Kopie)`,
  create: 'Rolle erstellen',
  created: (role) => `${role} wurde erstellt.`,
  renamed: (role) => `${role} wurde gespeichert.`,
  conflict: (name) =>
    `Jemand anderes hat diese Rolle geändert, seit Sie dies geöffnet haben. Sie heißt jetzt ${name}. Ihre Eingabe bleibt erhalten.`,
  gone: 'Diese Rolle wurde gelöscht, seit Sie dies geöffnet haben.',
};
