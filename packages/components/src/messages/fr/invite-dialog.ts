import type { Messages } from '../messages.js';

export const inviteDialog: Messages['inviteDialog'] = {
  title: 'Inviter une personne',
  intro: 'La personne recevra un e-mail avec un lien qui active son compte.',
  email: 'Adresse e-mail',
  name: 'Nom',
  optional: '(facultatif)',
  role: 'Rôle',
  invite: 'Envoyer l’invitation',
  emailMissing: 'Saisissez une adresse e-mail.',
  emailInvalid: 'Saisissez une adresse e-mail, par exemple nom@entreprise.fr.',
  nameInvalid: 'Saisissez un nom de 200 caractères au maximum.',
  roleMissing: 'Choisissez un rôle.',
  sent: (email) => `Invitation envoyée à ${email}`,
  noAccess: 'Vous n’êtes pas autorisé à inviter des personnes.',
};
