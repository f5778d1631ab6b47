import type { Catalogue } from '@roster-kit/policy/catalogues';
import { MINUTES_PER_DAY, type SeedPerson } from './people.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

const FIRST = words(`
  Ada Ayşe Bruno Chloé Dana Elif Emil Finn Greta Hannes Ines Jonas Jürgen Kamila Lars Layla Mia Noah Olivia Øystein
  Priya Quentin Rosa Şebnem Tomás Ulrike Viktor Xenia Yusuf Zoe
`);
const LAST = words(`
  Adler Baptista Çelik Demir Dubois Dvořák Eder Fischer Graf Groß Haddad Hübner Iglesias Jansen Kowalska Lindqvist
  Moretti Nguyen Østby Owen Patel Queneau Ruiz Şahin Tavares Unterberger Vasiliev Weiß Xanthos Yılmaz Zimmermann
`);
const PURPOSES = words('Returns Warranty Billing Delivery Onboarding Newsletter Repairs Bookings Loyalty Complaints');
const PLACES = words('Ankara Basel Cairo Dublin Essen Florence Ghent Hamburg Istanbul Jena');

/** One person in this many has the strongest role, is invited, or is suspended. */
const [STRONGEST, INVITED, SUSPENDED] = [200, 25, 150];

/** The people of a large customer: `count` of them, in every role and status, each with their own address. */
export function crowdFor(catalogue: Catalogue, count: number): SeedPerson[] {
  const byStrength = [...catalogue.roles]
    .sort((a, b) => b.permissions.length - a.permissions.length)
    .map((role) => catalogue.roles.indexOf(role));
  const [strongest = 0, ...others] = byStrength;
  return Array.from({ length: count }, (_, index): SeedPerson => {
    const [first, last] = [
      FIRST[index % FIRST.length] ?? '',
      LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '',
    ];
    const invited = index % INVITED === INVITED - 1;
    return {
      name: `${first} ${last}`,
      local: `${first}.${last}.${index + 1}`.toLowerCase(),
      role: index % STRONGEST === 0 ? strongest : (others[index % others.length] ?? strongest),
      state: invited ? (index % 2 === 0 ? 'pending' : 'expired') : index % SUSPENDED === 1 ? 'suspended' : 'active',
      twoFactor: !invited && index % 3 === 1,
      ...(!invited && { activeMinutesAgo: (index * 7919) % (90 * MINUTES_PER_DAY) }),
      joinedDaysAgo: index % 2 === 0 ? 3 + (index % 3) : 20 + (index % 400),
    };
  });
}

/** `count` assistants, each with its own key. */
export function assistantsFor(count: number): [key: string, name: string][] {
  return Array.from({ length: count }, (_, index) => {
    const purpose = PURPOSES[index % PURPOSES.length] ?? '';
    const place = PLACES[Math.floor(index / PURPOSES.length) % PLACES.length] ?? '';
    return [`assistant-${index + 1}`, `${purpose} ${place} ${index + 1}`];
  });
}
