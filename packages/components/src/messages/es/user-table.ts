import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userTable: Messages['userTable'] = {
  caption: 'Personas',
  filters: 'Búsqueda y filtros',
  moreFilters: 'Filtrar y ordenar',
  filtersSet: (count, formatted) =>
    plural(count, {
      one: 'Filtrar y ordenar, 1 filtro activo',
      many: `Filtrar y ordenar, ${formatted} de filtros activos`,
      other: `Filtrar y ordenar, ${formatted} filtros activos`,
    }),
  search: 'Buscar personas',
  searchHint: 'Nombre o correo',
  role: 'Rol',
  anyRole: 'Todos los roles',
  status: 'Estado',
  anyStatus: 'Todos los estados',
  twoFactor: 'Dos pasos',
  anyTwoFactor: 'Dos pasos: todos',
  twoFactorOn: 'Dos pasos: sí',
  twoFactorOff: 'Dos pasos: no',
  on: 'Sí',
  off: 'No',
  person: 'Persona',
  lastActive: 'Última actividad',
  sortBy: 'Ordenar por',
  sortName: 'Orden: nombre',
  sortRole: 'Orden: rol',
  sortStatus: 'Orden: estado',
  sortLastActive: 'Orden: última actividad',
  invite: 'Invitar',
  open: (name) => `Mostrar los detalles de ${name}`,
  loadMore: 'Cargar más',
  count: (count, formatted) =>
    plural(count, { one: '1 persona', many: `${formatted} de personas`, other: `${formatted} personas` }),
  countOf: (shown, total, formatted) =>
    plural(total, {
      one: `${shown} de 1 persona`,
      many: `${shown} de ${formatted} de personas`,
      other: `${shown} de ${formatted} personas`,
    }),
  unapplied: 'Uno de los filtros no está disponible aquí y no se aplica.',
  noMatchTitle: 'Sin resultados',
  noMatchText: 'Nadie coincide con esta búsqueda y estos filtros.',
  clearFilters: 'Borrar filtros',
  emptyTitle: 'Todavía no hay personas',
  emptyText: 'Las personas que invite aparecen aquí con su rol y su estado.',
  noAccess: 'No tiene permiso para ver a las personas de esta organización.',
};
