import type { Messages } from '../messages.js';

export const common: Messages['common'] = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  export: 'Exportieren',
  exporting: (rows) => `Datei wird vorbereitet. Zeilen: ${rows}`,
  save: 'Speichern',
  saving: 'Wird gespeichert',
  retry: 'Erneut versuchen',
  failed:
    'Dieser Teil der Seite konnte nicht angezeigt werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  stillWaiting: 'Es wird noch auf eine Antwort gewartet.',
  stopWaiting: 'Nicht länger warten',
  loading: 'Wird geladen',
  choose: 'Wählen Sie eine Option aus',
  you: 'Sie',
  none: 'Keine Angabe',
  never: 'Nie',
  copy: 'Kopieren',
  copied: 'Kopiert',
  noAccess: 'Sie haben keinen Zugriff',
  contact: 'Kontakt für Zugriffsanfragen',
  requestId: (id) => `Referenz: ${id}`,
  needsScript: 'Aktivieren Sie JavaScript, um dies zu verwenden.',
};

export const status: Messages['status'] = {
  active: 'Aktiv',
  pending: 'Ausstehend',
  expired: 'Abgelaufen',
  suspended: 'Gesperrt',
  expires: (when) => `läuft ${when} ab`,
  expiredSince: (when) => when,
};
