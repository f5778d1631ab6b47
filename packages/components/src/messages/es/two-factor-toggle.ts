import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const lacking = (count: number, formatted: string) =>
  plural(count, {
    one: '1 persona aún no ha configurado la autenticación en dos pasos',
    many: `${formatted} de personas aún no han configurado la autenticación en dos pasos`,
    other: `${formatted} personas aún no han configurado la autenticación en dos pasos`,
  });

export const twoFactorToggle: Messages['twoFactorToggle'] = {
  label: 'Autenticación en dos pasos para todas las cuentas',
  description: 'Cada persona introduce un código al iniciar sesión. Se aplica a todas las cuentas.',
  on: 'Activada',
  off: 'Desactivada',
  lacking,
  noneLacking: 'Todas las personas activas han configurado la autenticación en dos pasos',
  turnOnHeading: '¿Activar la autenticación en dos pasos para todas las cuentas?',
  turnOn: 'Activar para todas',
  turnOnNone: 'Todas las personas activas ya la han configurado. Introducirán un código en cada inicio de sesión.',
  turnOnSome: (count, formatted) => `${lacking(count, formatted)}. Es necesario para poder continuar.`,
  turnOnSelf: 'Esto también le afecta: la configurará a continuación.',
  turnOffHeading: '¿Desactivar la autenticación en dos pasos para todas las cuentas?',
  turnOff: 'Desactivar para todas',
  turnOffText:
    'Nadie tendrá que introducir un código. Las configuraciones existentes se conservan por si vuelve a activarla.',
  alreadyOn: 'Otra persona la activó desde que abrió esta página.',
  alreadyOff: 'Otra persona la desactivó desde que abrió esta página.',
  mayNotChange: 'No tiene permiso para cambiar este ajuste.',
  mayNotSee: 'No tiene permiso para ver la configuración de seguridad.',
};
