import type { Messages } from '../messages.js';

export const common: Messages['common'] = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  export: 'Exportar',
  exporting: (rows) => `Preparando el archivo. Filas: ${rows}`,
  save: 'Guardar',
  saving: 'Guardando',
  retry: 'Reintentar',
  failed: 'No se pudo mostrar esta parte de la página. Vuelva a cargar la página para intentarlo de nuevo.',
  stillWaiting: 'Todavía se espera una respuesta.',
  stopWaiting: 'Dejar de esperar',
  loading: 'Cargando',
  choose: 'Elija una opción',
  you: 'Usted',
  none: 'Ninguno',
  never: 'Nunca',
  copy: 'Copiar',
  copied: 'Copiado',
  noAccess: 'No tiene acceso',
  contact: 'Contacto para solicitudes de acceso',
  requestId: (id) => `Referencia: ${id}`,
  needsScript: 'Active JavaScript para usar esta función.',
};

export const status: Messages['status'] = {
  active: 'Activa',
  pending: 'Pendiente',
  expired: 'Caducada',
  suspended: 'Suspendida',
  expires: (when) => `caduca ${when}`,
  expiredSince: (when) => when,
};
