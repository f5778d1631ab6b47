import type { Messages } from '../messages.js';

export const oneTimeCode: Messages['oneTimeCode'] = {
  label: 'Bestätigungscode',
  hint: 'Sechs Ziffern aus Ihrer Authentifizierungs-App. Sie wechseln alle 30 Sekunden.',
  incomplete: 'Geben Sie alle sechs Ziffern ein.',
  recoveryLabel: 'Wiederherstellungscode',
  recoveryHint:
    'Einer der Codes, die Sie bei der Einrichtung gespeichert haben. Jeder gilt einmal. Leerzeichen und Bindestriche spielen keine Rolle.',
  recoveryIncomplete: 'Geben Sie den ganzen Code ein.',
  tooMany: 'Zu viele falsche Codes.',
  again: (clock) => `Versuchen Sie es in ${clock} erneut.`,
};
