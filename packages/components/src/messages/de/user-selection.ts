import type { Messages } from '../messages.js';

export const userSelection: Messages['userSelection'] = {
  label: 'Ausgewählte Personen',
  all: 'Alle auswählen',
  allShown: 'Alle angezeigten Personen auswählen',
  one: (name) => `${name} auswählen`,
  own: 'Sie können Ihr eigenes Konto nicht auswählen. Jemand anderes, der den Zugriff verwaltet, kann es ändern.',
  count: (_count, formatted) => `${formatted} ausgewählt`,
  notShown: (_count, formatted) => `davon ${formatted} nicht angezeigt`,
  clear: 'Auswahl aufheben',
  actions: 'Mehr',
  action: {
    changeRole: 'Rolle ändern …',
    suspend: 'Sperren …',
    reactivate: 'Reaktivieren …',
    resend: 'Einladung erneut senden …',
    revoke: 'Einladung zurückziehen …',
    remove: 'Löschen …',
  },
  unfit: {
    changeRole: '',
    suspend: 'Niemand in der Auswahl ist aktiv.',
    reactivate: 'Niemand in der Auswahl ist gesperrt.',
    resend: 'Niemand in der Auswahl hat eine offene Einladung.',
    revoke: 'Niemand in der Auswahl hat eine offene Einladung.',
    remove: '',
  },
};
