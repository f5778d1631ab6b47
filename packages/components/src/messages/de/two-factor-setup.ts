import type { Messages } from '../messages.js';

export const twoFactorSetup: Messages['twoFactorSetup'] = {
  whyHeading: 'Zwei-Faktor-Authentifizierung einrichten',
  whyRequired: (organization) =>
    `${organization} verlangt die Zwei-Faktor-Authentifizierung. Richten Sie sie ein, um fortzufahren.`,
  whyFree: 'Ein Code von Ihrem Telefon schützt Ihr Konto auch dann, wenn jemand anderes Ihre E-Mails lesen kann.',
  youNeed:
    'Sie brauchen eine Authentifizierungs-App auf Ihrem Telefon oder Computer, zum Beispiel die in Ihrem ' +
    'Passwortmanager. Es dauert etwa eine Minute.',
  start: 'Einrichten',
  scanHeading: 'Authentifizierungs-App verbinden',
  scanStep: 'Scannen Sie diesen Code mit der App',
  qrLabel: 'QR-Code, der dieses Konto zu einer Authentifizierungs-App hinzufügt',
  noCamera: 'Sie können den Code nicht scannen? Geben Sie diesen Schlüssel in die App ein:',
  copyKey: 'Schlüssel kopieren',
  codeStep: 'Geben Sie den Code ein, den die App anzeigt',
  verify: 'Bestätigen',
  expired:
    'Die Einrichtung hat zu lange gedauert, deshalb funktioniert dieser Code nicht mehr. Beginnen Sie von vorn, um ' +
    'einen neuen zu erhalten.',
  again: 'Von vorn beginnen',
  codesHeading: 'Wiederherstellungscodes speichern',
  codesText:
    'Wenn Sie Ihr Telefon verlieren, können Sie sich mit jedem dieser Codes einmal anmelden. Sie werden nur jetzt angezeigt.',
  codesList: 'Wiederherstellungscodes',
  copyCodes: 'Kopieren',
  download: 'Herunterladen',
  fileName: 'wiederherstellungscodes.txt',
  fileText: (organization, account, codes) =>
    `Wiederherstellungscodes für ${account} bei ${organization}\nMit jedem Code können Sie sich einmal anmelden.\n\n${codes}\n`,
  savedLabel: 'Ich habe diese Codes gespeichert',
  savedMissing: 'Speichern Sie zuerst die Codes und setzen Sie dann dieses Häkchen.',
  finish: 'Fertigstellen',
  doneHeading: 'Die Zwei-Faktor-Authentifizierung ist eingerichtet',
  doneText: 'Sie geben bei jeder Anmeldung einen Code aus Ihrer App ein.',
  alreadyHeading: 'Die Zwei-Faktor-Authentifizierung ist bereits eingerichtet',
  alreadyText:
    'Sie müssen nichts tun. Wenn Sie Ihre App verloren haben, bitten Sie jemanden, der den Zugriff verwaltet, Ihre ' +
    'Zwei-Faktor-Authentifizierung zurückzusetzen.',
};
