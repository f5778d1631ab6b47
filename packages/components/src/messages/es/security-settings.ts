import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const securitySettings: Messages['securitySettings'] = {
  heading: 'Configuración general',
  intro: 'Esta configuración se aplica a toda la organización.',
  mayNotSee: 'No tiene permiso para ver la configuración de seguridad.',
  mayNotChange: 'No tiene permiso para cambiar esta configuración.',
  fixed: 'Lo que no tiene un botón Guardar no se puede cambiar aquí.',
  saved: 'Guardado',
  conflict: (value) =>
    `Otra persona cambió la configuración desde que abrió esta página. Valor guardado: ${value}. Lo que escribió se ` +
    'conserva. Guarde de nuevo para reemplazar el valor guardado.',
  takeTheirs: 'Usar el valor guardado',
  lifetimeLabel: 'Validez de las invitaciones',
  lifetimeAmount: 'Cantidad',
  lifetimeUnit: 'Unidad',
  lifetimeHint: 'Se aplica a las invitaciones nuevas. Pasado ese tiempo, una invitación caduca. Puede reenviarla.',
  lifetimeInvalid: 'Escriba un número entero, de 1 minuto a 365 días.',
  minutes: 'Minutos',
  hours: 'Horas',
  days: 'Días',
  lifetime: {
    minutes: (count, formatted) =>
      plural(count, { one: '1 minuto', many: `${formatted} de minutos`, other: `${formatted} minutos` }),
    hours: (count, formatted) =>
      plural(count, { one: '1 hora', many: `${formatted} de horas`, other: `${formatted} horas` }),
    days: (count, formatted) =>
      plural(count, { one: '1 día', many: `${formatted} de días`, other: `${formatted} días` }),
  },
  domainsLabel: 'Dominios de correo que se pueden invitar',
  domainsHint:
    'Un dominio por línea, por ejemplo example.com. Cada subdominio necesita su propia línea. Déjelo vacío para ' +
    'permitir cualquier dominio. No afecta a las personas ni a las invitaciones existentes.',
  domainInvalid: (domain) => `«${domain}» no es un dominio válido.`,
  domainsTooMany: (count, formatted) =>
    plural(count, {
      one: 'Escriba 1 dominio como máximo.',
      many: `Escriba ${formatted} de dominios como máximo.`,
      other: `Escriba ${formatted} dominios como máximo.`,
    }),
  domainsNone: 'cualquier dominio',
  contactLabel: 'Contacto para solicitudes de acceso',
  contactHint: 'Se muestra a las personas que no tienen acceso. Déjelo vacío para usar el texto estándar.',
  contactLength: (count, formatted) =>
    plural(count, {
      one: 'Queda 1 carácter',
      many: `Quedan ${formatted} de caracteres`,
      other: `Quedan ${formatted} caracteres`,
    }),
  contactNone: 'sin texto',
};
