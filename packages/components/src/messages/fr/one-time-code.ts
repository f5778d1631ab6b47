import type { Messages } from '../messages.js';

export const oneTimeCode: Messages['oneTimeCode'] = {
  label: 'Code de vérification',
  hint: 'Les six chiffres de votre application d’authentification. Ils changent toutes les 30 secondes.',
  incomplete: 'Saisissez les six chiffres.',
  recoveryLabel: 'Code de récupération',
  recoveryHint:
    'L’un des codes que vous avez enregistrés lors de la configuration. Chacun fonctionne une seule fois. Les ' +
    'espaces et les tirets n’ont pas d’importance.',
  recoveryIncomplete: 'Saisissez le code en entier.',
  tooMany: 'Trop de codes incorrects.',
  again: (clock) => `Réessayez dans ${clock}.`,
};
