import type { Messages } from '../messages.js';

export const acceptInvitation: Messages['acceptInvitation'] = {
  heading: (organization) => `${organization} beitreten`,
  invitedBy: (name) => `${name} hat Sie eingeladen.`,
  invited: 'Sie wurden eingeladen.',
  role: 'Rolle',
  email: 'E-Mail',
  validUntil: 'Gültig bis',
  nameLabel: 'Ihr Name',
  nameHint: 'Andere in Ihrer Organisation sehen diesen Namen.',
  nameMissing: 'Geben Sie Ihren Namen ein.',
  nameInvalid: 'Geben Sie einen Namen mit höchstens 200 Zeichen ein.',
  accept: 'Einladung annehmen',
  doneHeading: (organization) => `Sie sind ${organization} beigetreten`,
  doneText: 'Ihr Konto ist aktiv.',
  doneSignIn: 'Ihr Konto ist aktiv. Melden Sie sich an, um fortzufahren.',
  signIn: 'Anmelden',
  invalidHeading: 'Dieser Link ist ungültig',
  invalidText:
    'Öffnen Sie noch einmal den vollständigen Link aus der E-Mail. Wenn das nicht hilft, bitten Sie die Person, die ' +
    'Sie eingeladen hat, um einen neuen.',
  missingHeading: 'Keine Einladung gefunden',
  missingText: 'Öffnen Sie den Link in Ihrer Einladungs-E-Mail.',
  expiredHeading: 'Diese Einladung ist abgelaufen',
  expiredText:
    'Bitten Sie die Person, die Sie eingeladen hat, die Einladung erneut zu senden. Sie erhalten dann einen neuen Link.',
  supersededHeading: 'Eine neuere Einladung wurde gesendet',
  supersededText: 'Dieser Link funktioniert nicht mehr. Öffnen Sie den Link in der neuesten E-Mail.',
  usedHeading: 'Diese Einladung wurde bereits angenommen',
  usedText: 'Ihr Konto ist aktiv. Melden Sie sich mit der Adresse an, an die die Einladung gesendet wurde.',
};
