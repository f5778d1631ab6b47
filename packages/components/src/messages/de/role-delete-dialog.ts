import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const roleDeleteDialog: Messages['roleDeleteDialog'] = {
  title: (role) => `Rolle ${role} löschen?`,
  text: 'Das lässt sich nicht rückgängig machen. Eine Rolle, die jemand hat, kann nicht gelöscht werden.',
  confirm: 'Rolle löschen',
  deleted: (role) => `${role} wurde gelöscht.`,
  people: 'Geben Sie diesen Personen zuerst eine andere Rolle',
  more: (count, formatted) => plural(count, { one: 'und 1 weitere', other: `und ${formatted} weitere` }),
  noPeople:
    'Ein API-Schlüssel verwendet diese Rolle. Der Betreiber des Dienstes muss diesen Schlüssel zuerst widerrufen.',
};
