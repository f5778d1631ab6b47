import type { Messages } from '../messages.js';

export const problems: Messages['problems'] = {
  unknown:
    'Etwas ist schiefgelaufen. Versuchen Sie es erneut, oder geben Sie die Referenz an, wenn Sie das Problem melden.',
  tooManyRequests: (time) => `Zu viele Anfragen. Versuchen Sie es in ${time} erneut.`,
  loadFailed: 'Das konnte nicht geladen werden. Versuchen Sie es erneut.',
  notFound: {
    roles: 'Diese Rolle gibt es nicht mehr.',
    resources: 'Diese Ressource gibt es nicht mehr.',
    grants: 'Diese Person, Ressource oder Zugriffsstufe gibt es nicht mehr.',
  },
  byCode: {
    account_suspended: 'Ihr Konto ist gesperrt. Wenden Sie sich an jemanden, der den Zugriff verwaltet.',
    account_unknown:
      'Zu Ihrer Anmeldung gehört hier kein Konto. Wenden Sie sich an jemanden, der den Zugriff verwaltet.',
    forbidden: 'Sie sind dazu nicht berechtigt.',
    internal_error: 'Der Dienst hatte ein Problem. Es wurde nichts geändert.',
    network_error: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung.',
    no_session: 'Sie haben sich an anderer Stelle angemeldet. Erledigen Sie dies dort.',
    not_found: 'Dieses Konto gibt es nicht mehr.',
    origin_mismatch:
      'Ihre Anmeldung ist auf dieser Seite nicht gültig. Laden Sie die Seite neu, oder informieren Sie ihre Betreiber.',
    rate_limited: 'Zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es dann erneut.',
    timeout: 'Der Dienst hat zu lange nicht geantwortet.',
    two_factor_required: 'Geben Sie Ihren Bestätigungscode ein, um fortzufahren.',
    two_factor_setup_required: 'Richten Sie die Zwei-Faktor-Authentifizierung ein, um fortzufahren.',
    unauthenticated: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
    unavailable: 'Der Dienst ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
    unknown_operation: 'Dieses Produkt bietet das nicht an.',
    validation_failed: 'Einige Angaben sind ungültig.',
  },
  byReason: {
    address_deleted:
      'Ihr Konto wurde gelöscht. Durch das Anmelden wird es nicht wiederhergestellt. Wenden Sie sich an jemanden, der ' +
      'den Zugriff verwaltet.',
    domain_not_allowed:
      'Adressen Ihrer Domain können hier kein Konto haben. Wenden Sie sich an jemanden, der den Zugriff verwaltet.',
    email_not_verified:
      'Ihre E-Mail-Adresse ist dort, wo Sie sich anmelden, nicht bestätigt. Bestätigen Sie sie dort und versuchen Sie es dann erneut.',
    invitation_expired:
      'Ihre Einladung ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, sie erneut zu senden.',
    linked_to_another:
      'Das Konto mit Ihrer Adresse gehört zu einer anderen Anmeldung. Wenden Sie sich an die Betreiber dieses Dienstes.',
    two_factor_at_host:
      'Geben Sie Ihren Bestätigungscode dort ein, wo Sie sich angemeldet haben, und kommen Sie dann zurück.',
    unknown_account:
      'Zu Ihrer Adresse gibt es hier kein Konto. Bitten Sie jemanden, der den Zugriff verwaltet, um eine Einladung.',
    exceeds_permissions: 'Sie können diese Rolle nicht vergeben: Sie hat Berechtigungen, die Sie nicht haben.',
    exceeds_default_level:
      'Sie können diese Rolle nicht vergeben: Ihre Standard-Zugriffsstufe ist höher als die Ihrer eigenen Rolle.',
    not_in_role: 'Sie sind dazu nicht berechtigt.',
    no_level: 'Sie haben hier keine Zugriffsstufe.',
    not_in_level: 'Ihre Zugriffsstufe enthält das nicht.',
    own_account: 'Bei Ihrem eigenen Konto geht das nicht.',
  },
};
