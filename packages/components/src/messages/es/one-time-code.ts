import type { Messages } from '../messages.js';

export const oneTimeCode: Messages['oneTimeCode'] = {
  label: 'Código de verificación',
  hint: 'Seis dígitos de su aplicación de autenticación. Cambian cada 30 segundos.',
  incomplete: 'Introduzca los seis dígitos.',
  recoveryLabel: 'Código de recuperación',
  recoveryHint:
    'Uno de los códigos que guardó durante la configuración. Cada uno funciona una vez. Los espacios y los guiones no importan.',
  recoveryIncomplete: 'Introduzca el código completo.',
  tooMany: 'Demasiados códigos incorrectos.',
  again: (clock) => `Vuelva a intentarlo en ${clock}.`,
};
