import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const roleDeleteDialog: Messages['roleDeleteDialog'] = {
  title: (role) => `Supprimer le rôle ${role}\u202f?`,
  text: 'Cette action est irréversible. Un rôle attribué à quelqu’un ne peut pas être supprimé.',
  confirm: 'Supprimer le rôle',
  deleted: (role) => `${role} a été supprimé.`,
  people: 'Donnez d’abord un autre rôle à ces personnes',
  more: (count, formatted) =>
    plural(count, { one: `et ${formatted} autre`, many: `et ${formatted} d’autres`, other: `et ${formatted} autres` }),
  noPeople: 'Une clé API utilise ce rôle. L’exploitant du service doit d’abord révoquer cette clé.',
};
