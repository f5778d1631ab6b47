import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { DeliveryReason } from '@roster-kit/server/core';

/** One person to seed. `role` is an index in the catalogue's roles; times count back from "now". */
export interface SeedPerson {
  name: string | null;
  /** Part before the @. */
  local: string;
  role: number;
  state: 'active' | 'pending' | 'expired' | 'suspended';
  /** Why the invitation's mail was not delivered; it was when left out. */
  undelivered?: DeliveryReason;
  twoFactor?: boolean;
  /** Minutes since the person was last active; undefined for never. */
  activeMinutesAgo?: number;
  joinedDaysAgo: number;
}

export const MINUTE_IN_MS = 60_000;
export const MINUTES_PER_DAY = 1440;

/** Names from the places the kit is translated for: with accents, in another script, and a very long one. */
const NAMES: [name: string, local: string][] = [
  ['Olivia Owen', 'olivia.owen'],
  ['Emil Eder', 'emil.eder'],
  ['Ayşe Yılmaz', 'ayse.yilmaz'],
  ['Jürgen Groß', 'juergen.gross'],
  ['ليلى حداد', 'layla.haddad'],
  ['Bruno Baptista', 'bruno.baptista'],
  ['Chloé Dubois', 'chloe.dubois'],
  ['Dana Dvořák', 'dana.dvorak'],
  ['Elif Demir', 'elif.demir'],
  ['Finn Fischer', 'finn.fischer'],
  ['Greta Graf', 'greta.graf'],
  ['Hannes Hübner', 'hannes.huebner'],
  ['Ines Iglesias', 'ines.iglesias'],
  ['Jonas Jansen', 'jonas.jansen'],
  ['Kamila Kowalska', 'kamila.kowalska'],
  ['Lars Lindqvist', 'lars.lindqvist'],
  ['Mia Moretti', 'mia.moretti'],
  ['Noah Nguyen', 'noah.nguyen'],
  ['Øystein Østby', 'oystein.ostby'],
  ['Priya Patel', 'priya.patel'],
  ['Quentin Queneau', 'quentin.queneau'],
  ['Rosa Ruiz', 'rosa.ruiz'],
  ['Şebnem Şahin', 'sebnem.sahin'],
  ['Tomás Tavares', 'tomas.tavares'],
  ['Ulrike Unterberger', 'ulrike.unterberger'],
  ['Viktor Vasiliev', 'viktor.vasiliev'],
  ['Wilhelmina Maximiliane von und zu Hohenstein-Waldburg', 'wilhelmina.von.hohenstein-waldburg'],
  ['Xenia Xanthos', 'xenia.xanthos'],
  ['Yusuf Yıldız', 'yusuf.yildiz'],
  ['Zoe Zimmermann', 'zoe.zimmermann'],
];

type Invited = [
  name: string | null,
  local: string,
  state: 'pending' | 'expired',
  daysAgo: number,
  undelivered?: DeliveryReason,
];

const INVITED: Invited[] = [
  [null, 'paula.pahl', 'pending', 1],
  [null, 'peter.petersen', 'pending', 3],
  ['Pia Prinz', 'pia.prinz', 'pending', 6, 'address_not_found'],
  [null, 'erik.ende', 'expired', 9],
  ['Eva Ebert', 'eva.ebert', 'expired', 30],
];

/**
 * A few dozen people of every role and status. The first active ones have one role each, from the strongest to the
 * weakest, so that a test can ask for "the owner" or "an editor".
 */
export function peopleFor(catalogue: Catalogue): SeedPerson[] {
  const roles = catalogue.roles.length;
  const strongest = roles - 1;
  const rank = new Map(
    [...catalogue.roles]
      .sort((a, b) => a.permissions.length - b.permissions.length)
      .map((role, index) => [index, catalogue.roles.indexOf(role)]),
  );
  const roleAt = (strength: number) => rank.get(strength) ?? 0;
  const members = NAMES.map(([name, local], index): SeedPerson => ({
    name,
    local,
    role: roleAt(
      index < roles ? strongest - index : index % 7 === 0 ? strongest : (index * 5) % Math.max(1, strongest),
    ),
    state: index === 20 || index === 27 ? 'suspended' : 'active',
    twoFactor: index % 3 === 1,
    ...(index % 11 === 10 ? {} : { activeMinutesAgo: index === 0 ? 1 : index * index * 37 + 12 }),
    joinedDaysAgo: 400 - index * 9,
  }));
  const invited = INVITED.map(([name, local, state, daysAgo, undelivered], index): SeedPerson => ({
    name,
    local,
    role: roleAt(index % Math.max(1, strongest)),
    state,
    ...(undelivered && { undelivered }),
    joinedDaysAgo: daysAgo,
  }));
  return [...members, ...invited];
}

/** The resources on which the flow catalogue sets access levels. */
export const ASSISTANTS: [key: string, name: string][] = [
  ['order-status', 'Order status'],
  ['returns', 'Returns and refunds'],
  ['store-finder', 'Store finder'],
  ['onboarding', 'Onboarding guide'],
  ['warranty', 'Warranty claims'],
  ['newsletter', 'Newsletter sign-up'],
];
