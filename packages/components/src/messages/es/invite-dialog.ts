import type { Messages } from '../messages.js';

export const inviteDialog: Messages['inviteDialog'] = {
  title: 'Invitar a una persona',
  intro: 'La persona recibirá un correo con un enlace que activa su cuenta.',
  email: 'Correo electrónico',
  name: 'Nombre',
  optional: '(opcional)',
  role: 'Rol',
  invite: 'Enviar invitación',
  emailMissing: 'Escriba una dirección de correo.',
  emailInvalid: 'Escriba una dirección de correo, por ejemplo nombre@empresa.es.',
  nameInvalid: 'Escriba un nombre de 200 caracteres como máximo.',
  roleMissing: 'Elija un rol.',
  sent: (email) => `Invitación enviada a ${email}`,
  noAccess: 'No tiene permiso para invitar a personas.',
};
