import type { Messages } from '../messages.js';

export const roleDeleteDialog: Messages['roleDeleteDialog'] = {
  title: (role) => `¿Eliminar el rol ${role}?`,
  text: 'No se puede deshacer. Un rol que alguien tiene no se puede eliminar.',
  confirm: 'Eliminar rol',
  deleted: (role) => `${role} se eliminó.`,
  people: 'Dé antes otro rol a estas personas',
  more: (_count, formatted) => `y ${formatted} más`,
  noPeople: 'Una clave de API usa este rol. El operador del servicio debe revocar antes esa clave.',
};
