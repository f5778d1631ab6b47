import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const permissionMatrix: Messages['permissionMatrix'] = {
  roles: 'Was jede Rolle tun kann',
  levels: 'Was jede Zugriffsstufe erlaubt',
  levelsHint: 'Bei einer einzelnen Ressource entscheidet die Zugriffsstufe der Person, unabhängig von ihrer Rolle.',
  permission: 'Berechtigung',
  yes: 'Ja',
  no: 'Nein',
  level: 'Je nach Zugriffsstufe',
  levelWithDefault: (level) => `Je nach Zugriffsstufe. Standard: ${level}`,
  levelWithoutDefault: 'Je nach Zugriffsstufe. Standard: Kein Zugriff',
  defaultLevel: (level) => `Standard: ${level}`,
  yourRole: 'Ihre Rolle',
  builtIn: 'Vorgegeben',
  compare: 'Rollen vergleichen',
  first: 'Erste Rolle',
  second: 'Zweite Rolle',
  with: 'mit',
  differs: 'unterscheidet sich',
  differences: (count, formatted) => plural(count, { one: '1 Unterschied', other: `${formatted} Unterschiede` }),
  onlyDifferences: 'Nur Unterschiede',
  noDifferences: 'Diese beiden Rollen haben dieselben Berechtigungen.',
  empty: 'Keine Berechtigungen',
  emptyText: 'Dieses Produkt hat noch keine Berechtigungen aufgelistet.',

  newRole: 'Neue Rolle',
  noCustom:
    'Vorgegebene Rollen können nicht geändert werden. Erstellen Sie eine Rolle, oder duplizieren Sie eine über deren ' +
    'Menü, um festzulegen, was sie tun kann.',
  actions: (role) => `Aktionen für ${role}`,
  duplicate: 'Duplizieren',
  rename: 'Umbenennen',
  delete: 'Löschen',

  cell: (role, permission) => `${role}: ${permission}`,
  ownRole: 'Jemand anderes muss sie ändern.',
  exceeds: 'Sie hat Berechtigungen, die Sie nicht haben.',
  notHeld: 'Sie haben diese Berechtigung nicht',
  notSaved: 'Noch nicht gespeichert',
  changedByOther: 'Von jemand anderem geändert',
  unsavedInColumn: (_count, formatted) => `${formatted} nicht gespeichert`,
  refusedInColumn: 'Abgelehnt',
  conflictInColumn: 'Konflikt',

  bar: 'Nicht gespeicherte Änderungen',
  unsaved: (changes, formattedChanges, roles, formattedRoles) => {
    const changed = plural(changes, {
      one: '1 nicht gespeicherte Änderung',
      other: `${formattedChanges} nicht gespeicherte Änderungen`,
    });
    return `${changed} in ${plural(roles, { one: '1 Rolle', other: `${formattedRoles} Rollen` })}`;
  },
  review: 'Prüfen',
  save: 'Änderungen speichern',
  discard: 'Verwerfen',
  discardRole: (role) => `Änderungen an ${role} verwerfen`,
  discarded: 'Änderungen verworfen.',
  undo: 'Rückgängig machen',
  saved: 'Änderungen gespeichert.',
  allowed: 'Erlauben',
  refused: 'Nicht mehr erlauben',
  levelChange: (from, to) => `Standard-Zugriffsstufe: ${to} statt ${from}`,
  conflict:
    'Jemand anderes hat diese Rolle geändert, seit Sie dies geöffnet haben. Ihre Änderungen bleiben erhalten. ' +
    'Speichern Sie, um sie zusätzlich anzuwenden.',
  conflictAllowed: (permissions) => `Jetzt erlaubt: ${permissions}.`,
  conflictRefused: (permissions) => `Nicht mehr erlaubt: ${permissions}.`,
  conflictLevel: (level) => `Standard-Zugriffsstufe jetzt: ${level}.`,
  lastManager:
    'Niemand könnte dann noch den Zugriff verwalten. Geben Sie zuerst einer anderen verwendeten Rolle diese Berechtigung.',
  gone: (role) =>
    `${role} wurde gelöscht, seit Sie dies geöffnet haben. Ihre Änderungen daran können nicht gespeichert werden.`,

  defaults: 'Standard-Zugriffsstufe',
  defaultsHint: 'Gilt für jede Ressource, für die eine Person mit dieser Rolle keine eigene Zugriffsstufe hat.',
  defaultOf: (role) => `Standard-Zugriffsstufe, ${role}`,
  noLevel: 'Kein Zugriff',
  levelsNotHeld: (levels) => `Höher als Ihre eigene: ${levels}`,
};
