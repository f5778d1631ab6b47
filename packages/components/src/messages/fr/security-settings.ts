import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const securitySettings: Messages['securitySettings'] = {
  heading: 'Paramètres généraux',
  intro: 'Ces paramètres s’appliquent à toute l’organisation.',
  mayNotSee: 'Vous n’êtes pas autorisé à voir les paramètres de sécurité.',
  mayNotChange: 'Vous n’êtes pas autorisé à modifier ces paramètres.',
  fixed: 'Ce qui n’a pas de bouton Enregistrer ne peut pas être modifié ici.',
  saved: 'Enregistré',
  conflict: (value) =>
    'Quelqu’un d’autre a modifié les paramètres depuis que vous avez ouvert cette page. Valeur enregistrée\u202f: ' +
    `${value}. Votre saisie est conservée. Enregistrez de nouveau pour remplacer la valeur enregistrée.`,
  takeTheirs: 'Utiliser la valeur enregistrée',
  lifetimeLabel: 'Validité des invitations',
  lifetimeAmount: 'Durée',
  lifetimeUnit: 'Unité',
  lifetimeHint: 'S’applique aux nouvelles invitations. Passé ce délai, une invitation expire. Vous pouvez la renvoyer.',
  lifetimeInvalid: 'Saisissez un nombre entier, de 1 minute à 365 jours.',
  minutes: 'Minutes',
  hours: 'Heures',
  days: 'Jours',
  lifetime: {
    minutes: (count, formatted) =>
      plural(count, { one: `${formatted} minute`, many: `${formatted} de minutes`, other: `${formatted} minutes` }),
    hours: (count, formatted) =>
      plural(count, { one: `${formatted} heure`, many: `${formatted} d’heures`, other: `${formatted} heures` }),
    days: (count, formatted) =>
      plural(count, { one: `${formatted} jour`, many: `${formatted} de jours`, other: `${formatted} jours` }),
  },
  domainsLabel: 'Domaines e-mail pouvant être invités',
  domainsHint:
    'Un domaine par ligne, par exemple example.com. Chaque sous-domaine a besoin de sa propre ligne. Laissez vide ' +
    'pour autoriser tous les domaines. Les personnes et les invitations existantes ne sont pas concernées.',
  domainInvalid: (domain) => `«\u202f${domain}\u202f» n’est pas un domaine valide.`,
  domainsTooMany: (count, formatted) =>
    plural(count, {
      one: `Saisissez ${formatted} domaine au maximum.`,
      many: `Saisissez ${formatted} de domaines au maximum.`,
      other: `Saisissez ${formatted} domaines au maximum.`,
    }),
  domainsNone: 'tous les domaines',
  contactLabel: 'Contact pour les demandes d’accès',
  contactHint: 'Affiché aux personnes qui n’ont pas accès. Laissez vide pour le texte standard.',
  contactLength: (count, formatted) =>
    plural(count, {
      one: `${formatted} caractère restant`,
      many: `${formatted} de caractères restants`,
      other: `${formatted} caractères restants`,
    }),
  contactNone: 'aucun texte',
};
