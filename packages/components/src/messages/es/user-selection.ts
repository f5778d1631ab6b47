import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userSelection: Messages['userSelection'] = {
  label: 'Personas seleccionadas',
  all: 'Seleccionar todo',
  allShown: 'Seleccionar a todas las personas mostradas',
  one: (name) => `Seleccionar a ${name}`,
  own: 'No puede seleccionar su propia cuenta. Otra persona que gestione los accesos puede cambiarla.',
  count: (count, formatted) =>
    plural(count, { one: '1 seleccionada', many: `${formatted} seleccionadas`, other: `${formatted} seleccionadas` }),
  notShown: (count, formatted) =>
    plural(count, {
      one: '1 de ellas no se muestra',
      many: `${formatted} de ellas no se muestran`,
      other: `${formatted} de ellas no se muestran`,
    }),
  clear: 'Borrar selección',
  actions: 'Más',
  action: {
    changeRole: 'Cambiar rol…',
    suspend: 'Suspender…',
    reactivate: 'Reactivar…',
    resend: 'Reenviar invitación…',
    revoke: 'Revocar invitación…',
    remove: 'Eliminar…',
  },
  unfit: {
    changeRole: '',
    suspend: 'Ninguna persona seleccionada está activa.',
    reactivate: 'Ninguna persona seleccionada está suspendida.',
    resend: 'Ninguna persona seleccionada tiene una invitación pendiente.',
    revoke: 'Ninguna persona seleccionada tiene una invitación pendiente.',
    remove: '',
  },
};
