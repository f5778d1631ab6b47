import type { Messages } from '../messages.js';

export const problems: Messages['problems'] = {
  unknown: 'Se ha producido un error. Vuelva a intentarlo o indique la referencia si informa del problema.',
  tooManyRequests: (time) => `Demasiadas solicitudes. Vuelva a intentarlo en ${time}.`,
  loadFailed: 'No se pudo cargar. Vuelva a intentarlo.',
  notFound: {
    roles: 'Este rol ya no existe.',
    resources: 'Este recurso ya no existe.',
    grants: 'Esta persona, este recurso o este nivel de acceso ya no existe.',
  },
  byCode: {
    account_suspended: 'Su cuenta está suspendida. Consulte a alguien que gestione los accesos.',
    account_unknown:
      'Ninguna cuenta corresponde aquí a su inicio de sesión. Consulte a alguien que gestione los accesos.',
    forbidden: 'No tiene permiso para hacer esto.',
    internal_error: 'El servicio tuvo un problema. No se cambió nada.',
    network_error: 'No se puede conectar con el servicio. Compruebe su conexión.',
    no_session: 'Inició sesión en otro lugar. Hágalo donde inició sesión.',
    not_found: 'Esta cuenta ya no existe.',
    origin_mismatch: 'Su sesión no es válida en esta página. Vuelva a cargarla o avise a sus responsables.',
    rate_limited: 'Demasiadas solicitudes. Espere un momento y vuelva a intentarlo.',
    timeout: 'El servicio tardó demasiado en responder.',
    two_factor_required: 'Introduzca su código de verificación para continuar.',
    two_factor_setup_required: 'Configure la autenticación en dos pasos para continuar.',
    unauthenticated: 'Su sesión ha terminado. Vuelva a iniciar sesión.',
    unavailable: 'El servicio no está disponible ahora. Vuelva a intentarlo en un momento.',
    unknown_operation: 'Este producto no ofrece esta función.',
    validation_failed: 'Algunos valores no son válidos.',
  },
  byReason: {
    address_deleted:
      'Su cuenta se eliminó. Iniciar sesión no la restablece. Consulte a alguien que gestione los accesos.',
    domain_not_allowed:
      'Las direcciones de su dominio no pueden tener una cuenta aquí. Consulte a alguien que gestione los accesos.',
    email_not_verified:
      'Su dirección de correo no está verificada donde inicia sesión. Verifíquela allí y vuelva a intentarlo.',
    invitation_expired: 'Su invitación ha caducado. Pida a la persona que le invitó que la reenvíe.',
    linked_to_another:
      'La cuenta con su dirección pertenece a otro inicio de sesión. Consulte a los responsables de este servicio.',
    two_factor_at_host: 'Introduzca su código de verificación donde inició sesión y después vuelva.',
    unknown_account:
      'Nadie con su dirección tiene una cuenta aquí. Pida una invitación a alguien que gestione los accesos.',
    exceeds_permissions: 'No puede asignar este rol: tiene permisos que usted no tiene.',
    exceeds_default_level:
      'No puede asignar este rol: su nivel de acceso predeterminado es superior al que usted tiene.',
    not_in_role: 'No tiene permiso para hacer esto.',
    no_level: 'No tiene ningún nivel de acceso aquí.',
    not_in_level: 'Su nivel de acceso no lo incluye.',
    own_account: 'No puede hacer esto con su propia cuenta.',
  },
};
