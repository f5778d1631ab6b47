import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const permissionMatrix: Messages['permissionMatrix'] = {
  roles: 'Qué puede hacer cada rol',
  levels: 'Qué permite cada nivel de acceso',
  levelsHint: 'En un recurso concreto decide el nivel de acceso de la persona, sea cual sea su rol.',
  permission: 'Permiso',
  yes: 'Sí',
  no: 'No',
  level: 'Según el nivel de acceso',
  levelWithDefault: (level) => `Según el nivel de acceso. Predeterminado: ${level}`,
  levelWithoutDefault: 'Según el nivel de acceso. Predeterminado: Sin acceso',
  defaultLevel: (level) => `Predeterminado: ${level}`,
  yourRole: 'Su rol',
  builtIn: 'Integrado',
  compare: 'Comparar roles',
  first: 'Primer rol',
  second: 'Segundo rol',
  with: 'con',
  differs: 'distinto',
  differences: (count, formatted) =>
    plural(count, { one: '1 diferencia', many: `${formatted} de diferencias`, other: `${formatted} diferencias` }),
  onlyDifferences: 'Solo diferencias',
  noDifferences: 'Estos dos roles tienen los mismos permisos.',
  empty: 'Sin permisos',
  emptyText: 'Este producto todavía no ha publicado ningún permiso.',

  newRole: 'Nuevo rol',
  noCustom:
    'Los roles integrados no se pueden cambiar. Cree un rol o duplique uno desde su menú para elegir qué puede hacer.',
  actions: (role) => `Acciones para ${role}`,
  duplicate: 'Duplicar',
  rename: 'Cambiar nombre',
  delete: 'Eliminar',

  cell: (role, permission) => `${role}: ${permission}`,
  ownRole: 'Debe cambiarlo otra persona.',
  exceeds: 'Tiene permisos que usted no tiene.',
  notHeld: 'Usted no tiene este permiso',
  notSaved: 'Aún sin guardar',
  changedByOther: 'Cambiado por otra persona',
  unsavedInColumn: (_count, formatted) => `${formatted} sin guardar`,
  refusedInColumn: 'Rechazado',
  conflictInColumn: 'Conflicto',

  bar: 'Cambios sin guardar',
  unsaved: (changes, formattedChanges, roles, formattedRoles) => {
    const changed = plural(changes, {
      one: '1 cambio sin guardar',
      many: `${formattedChanges} de cambios sin guardar`,
      other: `${formattedChanges} cambios sin guardar`,
    });
    return `${changed} en ${plural(roles, { one: '1 rol', many: `${formattedRoles} de roles`, other: `${formattedRoles} roles` })}`;
  },
  review: 'Revisar',
  save: 'Guardar cambios',
  discard: 'Descartar',
  discardRole: (role) => `Descartar los cambios de ${role}`,
  discarded: 'Cambios descartados.',
  undo: 'Deshacer',
  saved: 'Cambios guardados.',
  allowed: 'Permitir',
  refused: 'Dejar de permitir',
  levelChange: (from, to) => `Nivel de acceso predeterminado: ${to} en lugar de ${from}`,
  conflict:
    'Otra persona cambió este rol desde que abrió esta página. Sus cambios se conservan. Guarde para aplicarlos además.',
  conflictAllowed: (permissions) => `Ahora permitido: ${permissions}.`,
  conflictRefused: (permissions) => `Ya no permitido: ${permissions}.`,
  conflictLevel: (level) => `Nivel de acceso predeterminado ahora: ${level}.`,
  lastManager: 'Ya nadie podría gestionar los accesos. Dé antes ese permiso a otro rol en uso.',
  gone: (role) => `${role} se eliminó desde que abrió esta página. Sus cambios no se pueden guardar.`,

  defaults: 'Nivel de acceso predeterminado',
  defaultsHint: 'Se aplica en cada recurso donde una persona con este rol no tiene un nivel de acceso propio.',
  defaultOf: (role) => `Nivel de acceso predeterminado, ${role}`,
  noLevel: 'Sin acceso',
  levelsNotHeld: (levels) => `Superior al suyo: ${levels}`,
};
