import { describe, expect, test } from 'vitest';
import type { Organization, Person, World } from '../testing/fixture.js';

interface Sought {
  name: string;
  email: string;
  queries: string[];
  /** Searches that find somebody else, or nobody. */
  not?: string[];
}

const sought: Sought[] = [
  {
    name: 'Cormac O’Dea',
    email: 'cormac@harbour.example',
    queries: ["o'dea", 'O’DEA', 'odea', 'dea', 'cormac@', '<cormac@harbour.example>', 'O`Dea', 'ormac', 'Dea, Cormac'],
    not: ['odeac', 'cormaca', 'oodea', 'cormac odeah'],
  },
  {
    name: 'J. R. Hartley',
    email: 'jr@harbour.example',
    queries: ['j.r. hartley', 'jr hartley', 'Hartley, J', 'hartley', 'J.R.'],
  },
  {
    name: 'Marie‑Louise Groß',
    email: 'ml@harbour.example',
    queries: [
      'marie-louise',
      'marie louise',
      'marielouise',
      'gross',
      'GROSS',
      'Groß',
      'louise',
      'arie',
      'marie‐louise gro',
    ],
  },
  { name: 'שָׂרָה כֹּהֵן', email: 's@harbour.example', queries: ['שרה', 'כהן', 'שָׂרָה', 'שרה כהן'] },
  { name: 'أَحْمَد', email: 'a@harbour.example', queries: ['أحمد', 'احمد', 'أَحْمَد', 'حمد'] },
  { name: 'فاطمة علی', email: 'fatima@harbour.example', queries: ['فاطمه', 'فاطمة', 'علي', 'على'] },
  {
    name: 'Henri Dubois',
    email: 'hdubois@harbour.example',
    queries: ['ubois', 'DUBOIS', 'Dubois, Henri', 'hdub', 'enri'],
  },
  { name: '李雷', email: 'lei@harbour.example', queries: ['李', '雷', '李雷'] },
  {
    name: 'Mira',
    email: 'mira@grünwald.example',
    queries: ['grünwald.example', 'grunwald', '@xn--grnwald-o2a.example', 'mira@grünwald.example'],
  },
  {
    name: 'Uwe',
    email: 'uwe@xn--mnchen-3ya.example',
    queries: ['münchen.example', 'uwe@münchen.example', 'xn--mnchen-3ya.example'],
  },
  { name: 'Łukasz Żółć', email: 'lz@harbour.example', queries: ['lukasz', 'zolc', 'ŁUKASZ', 'ｌｕｋａｓｚ'] },
  {
    name: 'Jean-Luc Ｐｉｃａｒｄ',
    email: 'jlp@harbour.example',
    queries: ['jeanluc', 'jean luc', 'picard', 'Picard;Jean'],
  },
  {
    name: 'Íñigo d’Arcy',
    email: 'inigo+test@harbour.example',
    queries: ["d'arcy", 'darcy', 'arcy', 'inigo+test', 'test'],
  },
];

export function searchSuite(world: () => World): void {
  describe('P13: search', () => {
    let organization: Organization;
    let owner: Person;
    let made: World | undefined;
    const people = async () => {
      if (made === world()) return;
      made = world();
      organization = await world().organization('flow');
      owner = await organization.user({ roleId: 'administrator', email: 'boss@elsewhere.invalid' });
      for (const { name, email } of sought) await organization.user({ name, email, roleId: 'editor' });
    };
    const find = async (q: string) => {
      await people();
      return (await owner.ok('users.list', { query: { q } })).body.data.map(({ name }) => name);
    };

    test.each(sought.flatMap(({ name, queries }) => queries.map((query) => [query, name] as const)))(
      '%j finds %s and nobody else',
      async (query, name) => {
        expect(await find(query)).toEqual([name]);
      },
    );

    test.each(sought.flatMap(({ name, not = [] }) => not.map((query) => [query, name] as const)))(
      '%j does not find %s',
      async (query, name) => {
        expect(await find(query)).not.toContain(name);
      },
    );

    test.each(['harbour.example', '@harbour.example', 'HARBOUR.EXAMPLE', '@harbour', '<@harbour.example>'])(
      '%j finds everyone there',
      async (query) => {
        const there = sought.filter(({ email }) => email.endsWith('@harbour.example'));
        expect((await find(query)).sort()).toEqual(there.map(({ name }) => name).sort());
      },
    );

    test('the people with access to a resource, and resources, are found in the same way', async () => {
      await people();
      const id = await organization.resource('Dubois’ Bot', owner);
      const person = (await owner.ok('users.list', { query: { q: 'odea' } })).body.data[0];
      await owner.ok('grants.set', {
        path: { resourceId: id, userId: person?.id ?? '' },
        body: { accessLevel: 'viewer' },
        ifMatch: '*',
      });
      const { body } = await owner.ok('grants.list', { path: { resourceId: id }, query: { q: "o'dea" } });
      expect(body.data.map(({ user }) => user.name)).toEqual(['Cormac O’Dea']);
      for (const q of ['ubois', "dubois' bot", 'Bot, Dubois']) {
        const { body: found } = await owner.ok('resources.list', { query: { q } });
        expect(found.data.map((resource) => resource.id)).toEqual([id]);
      }
    });

    test('a search of many or long words is cut, not refused', async () => {
      expect(await find('a b c d e f g h i j k l m n o p q r s t u v w x y z')).toEqual([]);
      expect(await find('x'.repeat(100))).toEqual([]);
    });
  });
}
