import type { Messages } from '../messages.js';

export const inviteDialog: Messages['inviteDialog'] = {
  title: 'Person einladen',
  intro: 'Die Person erhält eine E-Mail mit einem Link, der ihr Konto aktiviert.',
  email: 'E-Mail-Adresse',
  name: 'Name',
  optional: '(optional)',
  role: 'Rolle',
  invite: 'Einladung senden',
  emailMissing: 'Geben Sie eine E-Mail-Adresse ein.',
  emailInvalid: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.de.',
  nameInvalid: 'Geben Sie einen Namen mit höchstens 200 Zeichen ein.',
  roleMissing: 'Wählen Sie eine Rolle aus.',
  sent: (email) => `Einladung an ${email} gesendet`,
  noAccess: 'Sie sind nicht berechtigt, Personen einzuladen.',
};
