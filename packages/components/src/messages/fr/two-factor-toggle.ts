import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const lacking = (count: number, formatted: string) =>
  plural(count, {
    one: `${formatted} personne n’a pas encore configuré l’authentification à deux facteurs`,
    many: `${formatted} de personnes n’ont pas encore configuré l’authentification à deux facteurs`,
    other: `${formatted} personnes n’ont pas encore configuré l’authentification à deux facteurs`,
  });

export const twoFactorToggle: Messages['twoFactorToggle'] = {
  label: 'Authentification à deux facteurs pour tous les comptes',
  description: 'Chaque personne saisit un code à la connexion. S’applique à tous les comptes.',
  on: 'Activée',
  off: 'Désactivée',
  lacking,
  noneLacking: 'Toutes les personnes actives ont configuré l’authentification à deux facteurs',
  turnOnHeading: 'Activer l’authentification à deux facteurs pour tous les comptes\u202f?',
  turnOn: 'Activer pour tous',
  turnOnNone: 'Toutes les personnes actives l’ont déjà configurée. Elles saisiront un code à chaque connexion.',
  turnOnSome: (count, formatted) => `${lacking(count, formatted)}. C’est nécessaire pour pouvoir continuer.`,
  turnOnSelf: 'Cela vous concerne aussi\u202f: vous la configurez juste après.',
  turnOffHeading: 'Désactiver l’authentification à deux facteurs pour tous les comptes\u202f?',
  turnOff: 'Désactiver pour tous',
  turnOffText:
    'Plus personne ne doit saisir de code. Les configurations existantes sont conservées si vous la réactivez.',
  alreadyOn: 'Quelqu’un d’autre l’a activée depuis que vous avez ouvert cette page.',
  alreadyOff: 'Quelqu’un d’autre l’a désactivée depuis que vous avez ouvert cette page.',
  mayNotChange: 'Vous n’êtes pas autorisé à modifier ce paramètre.',
  mayNotSee: 'Vous n’êtes pas autorisé à voir les paramètres de sécurité.',
};
