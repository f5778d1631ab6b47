import type { Messages } from '../messages.js';

export const changeProblems: Messages['changeProblems'] = {
  permissionsNotHeld: 'No puede dar a un rol permisos que usted no tiene.',
  stronger: {
    exceeds_permissions: 'No puede cambiar a esta persona: su rol tiene permisos que usted no tiene.',
    exceeds_default_level:
      'No puede cambiar a esta persona: el nivel de acceso predeterminado de su rol es superior al que usted tiene.',
  },
  byCode: {
    address_deleted: 'Se eliminó una cuenta con esta dirección. La dirección no se puede volver a invitar.',
    address_taken: 'Esta dirección ya tiene una cuenta o una invitación pendiente.',
    code_incorrect: 'Este código no es correcto. Introduzca el que muestra ahora su aplicación.',
    domain_not_allowed:
      'No se pueden invitar direcciones de este dominio. Los dominios permitidos están en la configuración general.',
    last_manager: 'Es la última persona que puede gestionar los accesos. Dé antes ese permiso a otra persona.',
    last_owner: 'Es la última persona con el rol más alto. Dé antes ese rol a otra persona.',
    link_expired: 'Este enlace ha caducado. Pida uno nuevo.',
    link_invalid: 'Este enlace no es válido. Compruebe que está completo o pida uno nuevo.',
    link_superseded: 'Se envió un enlace más reciente. Use el último correo.',
    link_used: 'Este enlace ya se usó. Inicie sesión en su lugar.',
    not_active: 'La cuenta no está activa. Solo se puede suspender una cuenta activa.',
    not_pending: 'La cuenta ya está activa.',
    not_suspended: 'La cuenta no está suspendida.',
    own_account: 'No puede hacer esto con su propia cuenta. Otra persona que gestione los accesos sí puede.',
    own_role: 'No puede cambiar los permisos de su propio rol. Otra persona que gestione los roles sí puede.',
    precondition_failed: 'Otra persona cambió estos datos desde que los abrió. Revíselos y después decida.',
    resource_key_taken: 'Esta clave ya está en uso.',
    role_exceeds_actor: 'No puede asignar este rol: tiene permisos que usted no tiene.',
    role_fixed: 'Los roles integrados no se pueden cambiar. Duplique este para crear el suyo.',
    role_in_use: 'Alguien todavía tiene este rol. Dé antes otro rol a esas personas.',
    role_name_taken: 'Otro rol ya tiene este nombre.',
    setup_not_started: 'La configuración tardó demasiado. Empiece de nuevo.',
    too_many_roles: 'Hay demasiados roles personalizados. Elimine uno que nadie tenga.',
    two_factor_already_set_up: 'La autenticación en dos pasos ya está configurada.',
    two_factor_not_set_up: 'La autenticación en dos pasos no está configurada para esta cuenta.',
    unknown_permission: 'Este permiso ya no existe, o un rol no puede tenerlo.',
    unknown_role: 'Este rol ya no existe.',
    unknown_access_level: 'Este nivel de acceso ya no existe.',
  },
};
