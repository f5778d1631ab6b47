import type { Messages } from '../messages.js';

export const twoFactorSetup: Messages['twoFactorSetup'] = {
  whyHeading: 'Configurer l’authentification à deux facteurs',
  whyRequired: (organization) =>
    `${organization} exige l’authentification à deux facteurs. Configurez-la pour continuer.`,
  whyFree: 'Un code de votre téléphone protège votre compte même si quelqu’un d’autre peut lire vos e-mails.',
  youNeed:
    'Il vous faut une application d’authentification sur votre téléphone ou votre ordinateur, par exemple celle de ' +
    'votre gestionnaire de mots de passe. Cela prend environ une minute.',
  start: 'Configurer',
  scanHeading: 'Connectez votre application d’authentification',
  scanStep: 'Scannez ce code avec l’application',
  qrLabel: 'Code QR qui ajoute ce compte à une application d’authentification',
  noCamera: 'Impossible de scanner le code\u202f? Saisissez cette clé dans l’application\u202f:',
  copyKey: 'Copier la clé',
  codeStep: 'Saisissez le code affiché par l’application',
  verify: 'Vérifier',
  expired:
    'La configuration a pris trop de temps, ce code ne fonctionne donc plus. Recommencez pour en obtenir un nouveau.',
  again: 'Recommencer',
  codesHeading: 'Enregistrez vos codes de récupération',
  codesText:
    'Si vous perdez votre téléphone, chacun de ces codes vous permet de vous connecter une fois. Ils ne sont affichés que maintenant.',
  codesList: 'Codes de récupération',
  copyCodes: 'Copier',
  download: 'Télécharger',
  fileName: 'codes-de-recuperation.txt',
  fileText: (organization, account, codes) =>
    `Codes de récupération de ${account} pour ${organization}\nChaque code permet de se connecter une fois.\n\n${codes}\n`,
  savedLabel: 'J’ai enregistré ces codes',
  savedMissing: 'Enregistrez d’abord les codes, puis cochez cette case.',
  finish: 'Terminer',
  doneHeading: 'L’authentification à deux facteurs est configurée',
  doneText: 'Vous saisirez un code de votre application à chaque connexion.',
  alreadyHeading: 'L’authentification à deux facteurs est déjà configurée',
  alreadyText:
    'Vous n’avez rien à faire. Si vous avez perdu votre application, demandez à une personne qui gère les accès de ' +
    'réinitialiser votre authentification à deux facteurs.',
};
