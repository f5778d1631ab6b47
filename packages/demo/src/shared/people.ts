export interface DemoPerson {
  id: string;
  email: string;
  name: string;
  role: string;
}
export interface DemoOrganization {
  id: string;
  name: string;
  catalogue: string;
  people: DemoPerson[];
}

type Choose = (person: DemoPerson) => void;

function personRow(person: DemoPerson, choose: Choose): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'person-button' });
  const name = Object.assign(document.createElement('strong'), { textContent: person.name });
  const detail = Object.assign(document.createElement('span'), { textContent: person.role });
  button.append(name, detail);
  button.addEventListener('click', () => choose(person));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** The people of one demo organization, as a list of buttons. */
export function organizationCard(organization: DemoOrganization, choose: Choose): HTMLElement {
  const card = Object.assign(document.createElement('section'), { className: 'card' });
  const title = Object.assign(document.createElement('h2'), { textContent: organization.name });
  const note = Object.assign(document.createElement('p'), {
    className: 'quiet',
    textContent: `Catalogue: ${organization.catalogue}`,
  });
  const list = Object.assign(document.createElement('ul'), { className: 'people' });
  list.append(...organization.people.map((person) => personRow(person, choose)));
  card.append(title, note, list);
  return card;
}
