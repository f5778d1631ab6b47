import type { Messages } from '../messages.js';

export const roleDialog: Messages['roleDialog'] = {
  newTitle: 'Nuevo rol',
  duplicateTitle: (role) => `Duplicar ${role}`,
  renameTitle: (role) => `Cambiar el nombre de ${role}`,
  name: 'Nombre',
  nameMissing: 'Escriba un nombre.',
  nameInvalid: 'Escriba un nombre de 100 caracteres como máximo.',
  description: 'Descripción',
  descriptionInvalid: 'Escriba una descripción de 500 caracteres como máximo.',
  optional: '(opcional)',
  start: 'Partir de',
  startEmpty: 'Sin permisos',
  startHint: 'El nuevo rol empieza con los mismos permisos. Podrá cambiarlos más adelante.',
  leftOut: (permissions) => `Se omiten los permisos que usted no tiene: ${permissions}.`,
  levelLeftOut: (level) => `Se omite el nivel de acceso predeterminado: usted no tiene ${level}.`,
  copyOf: (role) => `${role} (copia)`,
  create: 'Crear rol',
  created: (role) => `${role} se creó.`,
  renamed: (role) => `${role} se guardó.`,
  conflict: (name) =>
    `Otra persona cambió este rol desde que abrió esta página. Ahora se llama ${name}. Lo que escribió se conserva.`,
  gone: 'Este rol se eliminó desde que abrió esta página.',
};
