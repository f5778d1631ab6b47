import type { Messages } from '../messages.js';

export const twoFactorSetup: Messages['twoFactorSetup'] = {
  whyHeading: 'Configurar la autenticación en dos pasos',
  whyRequired: (organization) => `${organization} exige la autenticación en dos pasos. Configúrela para continuar.`,
  whyFree: 'Un código de su teléfono protege su cuenta aunque otra persona pueda leer su correo.',
  youNeed:
    'Necesita una aplicación de autenticación en su teléfono u ordenador, por ejemplo la de su gestor de ' +
    'contraseñas. Tardará alrededor de un minuto.',
  start: 'Configurar',
  scanHeading: 'Conecte su aplicación de autenticación',
  scanStep: 'Escanee este código con la aplicación',
  qrLabel: 'Código QR que añade esta cuenta a una aplicación de autenticación',
  noCamera: '¿No puede escanear el código? Escriba esta clave en la aplicación:',
  copyKey: 'Copiar clave',
  codeStep: 'Introduzca el código que muestra la aplicación',
  verify: 'Verificar',
  expired: 'La configuración tardó demasiado y este código ya no funciona. Empiece de nuevo para obtener otro.',
  again: 'Empezar de nuevo',
  codesHeading: 'Guarde sus códigos de recuperación',
  codesText:
    'Si pierde su teléfono, cada uno de estos códigos le permite iniciar sesión una vez. Solo se muestran ahora.',
  codesList: 'Códigos de recuperación',
  copyCodes: 'Copiar',
  download: 'Descargar',
  fileName: 'codigos-de-recuperacion.txt',
  fileText: (organization, account, codes) =>
    `Códigos de recuperación de ${account} en ${organization}\nCada código permite iniciar sesión una vez.\n\n${codes}\n`,
  savedLabel: 'He guardado estos códigos',
  savedMissing: 'Guarde antes los códigos y después marque esta casilla.',
  finish: 'Finalizar',
  doneHeading: 'La autenticación en dos pasos está configurada',
  doneText: 'Introducirá un código de su aplicación en cada inicio de sesión.',
  alreadyHeading: 'La autenticación en dos pasos ya está configurada',
  alreadyText:
    'No tiene que hacer nada. Si perdió su aplicación, pida a alguien que gestione los accesos que restablezca su ' +
    'autenticación en dos pasos.',
};
