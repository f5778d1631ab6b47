import type { Messages } from '../messages.js';

export const changeProblems: Messages['changeProblems'] = {
  permissionsNotHeld: 'Sie können einer Rolle keine Berechtigungen geben, die Sie selbst nicht haben.',
  stronger: {
    exceeds_permissions: 'Sie können diese Person nicht ändern: Ihre Rolle hat Berechtigungen, die Sie nicht haben.',
    exceeds_default_level:
      'Sie können diese Person nicht ändern: Die Standard-Zugriffsstufe ihrer Rolle ist höher als Ihre.',
  },
  byCode: {
    address_deleted: 'Ein Konto mit dieser Adresse wurde gelöscht. Die Adresse kann nicht wieder eingeladen werden.',
    address_taken: 'Diese Adresse hat bereits ein Konto oder eine offene Einladung.',
    code_incorrect: 'Dieser Code ist nicht richtig. Geben Sie den ein, den Ihre App gerade anzeigt.',
    domain_not_allowed:
      'Adressen dieser Domain können nicht eingeladen werden. Die erlaubten Domains stehen in den allgemeinen Einstellungen.',
    last_manager:
      'Dies ist die letzte Person, die den Zugriff verwalten kann. Geben Sie zuerst jemand anderem diese Berechtigung.',
    last_owner: 'Dies ist die letzte Person mit der stärksten Rolle. Geben Sie zuerst jemand anderem diese Rolle.',
    link_expired: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
    link_invalid: 'Dieser Link ist ungültig. Prüfen Sie, ob er vollständig ist, oder fordern Sie einen neuen an.',
    link_superseded: 'Ein neuerer Link wurde gesendet. Verwenden Sie die neueste E-Mail.',
    link_used: 'Dieser Link wurde bereits verwendet. Melden Sie sich stattdessen an.',
    not_active: 'Das Konto ist nicht aktiv. Nur ein aktives Konto kann gesperrt werden.',
    not_pending: 'Das Konto ist bereits aktiv.',
    not_suspended: 'Das Konto ist nicht gesperrt.',
    own_account: 'Bei Ihrem eigenen Konto geht das nicht. Jemand anderes, der den Zugriff verwaltet, kann es tun.',
    own_role:
      'Sie können die Berechtigungen Ihrer eigenen Rolle nicht ändern. Jemand anderes, der Rollen verwaltet, kann es tun.',
    precondition_failed:
      'Jemand anderes hat dies geändert, seit Sie es geöffnet haben. Prüfen Sie die Änderung und entscheiden Sie dann.',
    resource_key_taken: 'Dieser Schlüssel wird bereits verwendet.',
    role_exceeds_actor: 'Sie können diese Rolle nicht vergeben: Sie hat Berechtigungen, die Sie nicht haben.',
    role_fixed: 'Vorgegebene Rollen können nicht geändert werden. Duplizieren Sie diese, um eine eigene zu erstellen.',
    role_in_use: 'Jemand hat noch diese Rolle. Geben Sie diesen Personen zuerst eine andere.',
    role_name_taken: 'Eine andere Rolle hat bereits diesen Namen.',
    setup_not_started: 'Die Einrichtung hat zu lange gedauert. Beginnen Sie von vorn.',
    too_many_roles: 'Es gibt zu viele eigene Rollen. Löschen Sie eine, die niemand hat.',
    two_factor_already_set_up: 'Die Zwei-Faktor-Authentifizierung ist bereits eingerichtet.',
    two_factor_not_set_up: 'Die Zwei-Faktor-Authentifizierung ist für dieses Konto nicht eingerichtet.',
    unknown_permission: 'Diese Berechtigung gibt es nicht mehr, oder eine Rolle kann sie nicht haben.',
    unknown_role: 'Diese Rolle gibt es nicht mehr.',
    unknown_access_level: 'Diese Zugriffsstufe gibt es nicht mehr.',
  },
};
