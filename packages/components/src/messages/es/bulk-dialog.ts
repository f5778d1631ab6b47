import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const people = (count: number, formatted: string) =>
  plural(count, { one: '1 persona', many: `${formatted} de personas`, other: `${formatted} personas` });
const accounts = (count: number, formatted: string) =>
  plural(count, { one: '1 cuenta', many: `${formatted} de cuentas`, other: `${formatted} cuentas` });
const invitations = (count: number, formatted: string) =>
  plural(count, { one: '1 invitación', many: `${formatted} de invitaciones`, other: `${formatted} invitaciones` });
const roles = (count: number, formatted: string) =>
  plural(count, { one: '1 rol', many: `${formatted} de roles`, other: `${formatted} roles` });
/** The ending of a participle. */
const ending = (count: number) => plural(count, { one: '', many: 's', other: 's' });

export const bulkDialog: Messages['bulkDialog'] = {
  title: {
    changeRole: (count, formatted) => `Cambiar el rol de ${people(count, formatted)}`,
    suspend: (count, formatted) => `Suspender ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `Reactivar ${accounts(count, formatted)}`,
    resend: (count, formatted) => `Reenviar ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `Revocar ${invitations(count, formatted)}`,
    remove: (count, formatted) => `Eliminar ${accounts(count, formatted)}`,
  },
  effect: {
    changeRole: 'El nuevo rol se aplica de inmediato.',
    suspend:
      'Se cierra la sesión de estas personas de inmediato y no pueden iniciarla hasta que se las reactive. Los roles y ' +
      'los niveles de acceso se conservan.',
    reactivate: 'Estas personas pueden volver a iniciar sesión, con el mismo rol y los mismos niveles de acceso.',
    resend: 'Cada persona recibe un enlace nuevo por correo. El enlace anterior deja de funcionar.',
    revoke:
      'Los enlaces dejan de funcionar y las personas desaparecen de la lista. Podrá volver a invitar a esas direcciones más adelante.',
    remove: 'Estas personas pierden el acceso de inmediato. Sus direcciones no se podrán volver a invitar nunca.',
  },
  confirm: {
    changeRole: (count, formatted) => `Cambiar ${roles(count, formatted)}`,
    suspend: (count, formatted) => `Suspender ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `Reactivar ${accounts(count, formatted)}`,
    resend: (count, formatted) => `Reenviar ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `Revocar ${invitations(count, formatted)}`,
    remove: (count, formatted) => `Eliminar ${accounts(count, formatted)}`,
  },
  done: {
    changeRole: (count, formatted) => `${roles(count, formatted)} cambiado${ending(count)}.`,
    suspend: (count, formatted) => `${accounts(count, formatted)} suspendida${ending(count)}.`,
    reactivate: (count, formatted) => `${accounts(count, formatted)} reactivada${ending(count)}.`,
    resend: (count, formatted) => `${invitations(count, formatted)} reenviada${ending(count)}.`,
    revoke: (count, formatted) => `${invitations(count, formatted)} revocada${ending(count)}.`,
    remove: (count, formatted) => `${accounts(count, formatted)} eliminada${ending(count)}.`,
  },
  after: {
    suspend: 'Suspendida',
    reactivate: 'Activa',
    resend: 'Enlace nuevo',
    revoke: 'Revocada',
    remove: 'Eliminada',
  },
  becomes: (before, after) => `${before} pasa a ser ${after}`,
  role: 'Nuevo rol',
  review: 'Revisar cambios',
  back: 'Atrás',
  checking: 'Comprobando los cambios',
  running: 'Aplicando los cambios',
  progress: (done, total) => `${done} de ${total}`,
  stop: 'Detener',
  stopping: 'Se detendrá después de la parte actual',
  willChange: (count, formatted) =>
    plural(count, { one: '1 cambiará', many: `${formatted} cambiarán`, other: `${formatted} cambiarán` }),
  cannot: (count, formatted) =>
    plural(count, {
      one: '1 no se puede cambiar',
      many: `${formatted} no se pueden cambiar`,
      other: `${formatted} no se pueden cambiar`,
    }),
  same: (_count, formatted) => `${formatted} sin cambios`,
  groupRefused: 'No se puede cambiar',
  groupChange: 'Cambiará',
  groupSame: 'Sin cambios',
  groupFailed: 'No cambiado',
  groupDone: 'Cambiado',
  nothing: 'Aquí no se puede cambiar nada. El motivo aparece junto a cada persona.',
  nothingNew: 'Todas estas personas ya tienen este rol.',
  conflict: (_count, formatted) => `Otra persona cambió ${formatted} de estas cuentas desde que abrió esta página.`,
  lookAgain: 'Comprobar de nuevo',
  failed: (count, formatted) =>
    plural(count, {
      one: '1 no se cambió.',
      many: `${formatted} no se cambiaron.`,
      other: `${formatted} no se cambiaron.`,
    }),
  retry: (_count, formatted) => `Reintentar ${formatted}`,
  stopped: 'Se detuvo antes de esta persona. No se cambió nada.',
};
