import type { Messages } from '../messages.js';

export const usersAndPermissions: Messages['usersAndPermissions'] = {
  title: 'Usuarios y permisos',
  people: 'Personas',
  roles: 'Roles',
  activity: 'Actividad',
  sections: 'Usuarios y permisos',
  settings: 'Configuración general',
  details: 'Detalles de la persona',
  noAccess: 'No tiene permiso para gestionar los accesos.',
  tabNotOffered: 'Esta página no está disponible para usted.',
  secondFactorTitle: 'Se requiere la autenticación en dos pasos',
  secondFactorText: 'Introduzca su código de verificación donde inició sesión, vuelva e inténtelo de nuevo.',
  signedOutTitle: 'Ha cerrado sesión',
  signedOutText: 'Vuelva a iniciar sesión para abrir Usuarios y permisos.',
};
