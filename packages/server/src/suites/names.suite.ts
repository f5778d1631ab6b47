import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

const empty = [
  '\u200b',
  '\u2063\u2063',
  '\u00a0',
  '\u3000',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\u200d \u200c',
  '\ufe0f',
  '\u{e0020}',
  '\u202e\u202c',
];

const unseen: [text: string, character: string, position: number][] = [
  ['Ann\u202eyrraB', 'RIGHT-TO-LEFT OVERRIDE (U+202E)', 4],
  ['\u2066Eve', 'LEFT-TO-RIGHT ISOLATE (U+2066)', 1],
  ['Eve\u2069 Moneypenny', 'POP DIRECTIONAL ISOLATE (U+2069)', 4],
  ['\u061cEve', 'ARABIC LETTER MARK (U+061C)', 1],
  ['Ev\u00ade', 'SOFT HYPHEN (U+00AD)', 3],
  ['Eve\ufeff', 'ZERO WIDTH NO-BREAK SPACE (U+FEFF)', 4],
  ['E\u200bve', 'ZERO WIDTH SPACE (U+200B)', 2],
  ['E\u200dve', 'ZERO WIDTH JOINER (U+200D)', 2],
  ['علی\u200c', 'ZERO WIDTH NON-JOINER (U+200C)', 4],
  ['Eve \u2800', 'BRAILLE PATTERN BLANK (U+2800)', 5],
  ['Eve\u{e0045}', 'TAG CHARACTER (U+E0045)', 4],
  ['Eve\ufe0f', 'VARIATION SELECTOR-16 (U+FE0F)', 4],
  ['Eve\u0090', 'CONTROL CHARACTER (U+0090)', 4],
  ['Eve\u2028Moneypenny', 'LINE SEPARATOR (U+2028)', 4],
];

const links = [
  'Claim at http://win.example',
  'www.win.example',
  'win.example/path',
  'Eve HTTPS://win.example',
  'hxxp://win.example',
  'ｈｔｔｐ：／／win.example',
  'Your prize: win.com',
  'win。com',
  'Eve (see sub.win.app)',
  '10.0.0.1/login',
  'javascript:alert(1)',
  'mailto:eve@win.example',
  'win.example?prize=1',
  'win.example:8080',
  'Pay eve@win.com',
];

const people = [
  'O’Brien',
  'Łukasz',
  '李雷',
  'ليلى',
  'J. R. Smith',
  'X Æ A-12',
  "D'Arcy (extern)",
  'Dr.Müller',
  'Prof. Dr.med. Ana-Lúcia de Souza, M.Sc.',
  'St.John Smythe',
  'Smith/Jones',
  'Martin Luther King Jr.',
  'Ng',
  'Mary 2.0',
  'علی\u200cرضا',
  'ශ්\u200dරී',
  'क्\u200dष',
  '葛\u{e0100}城',
  'Zoë 👩\u200d💻',
  'Love ❤\ufe0f',
  'Jean\u00a0Pierre',
  'Nguyễn Thị Ánh',
  'שָׂרָה כֹּהֵן',
  'A.C.M.E. Bot',
];

export function nameSuite(world: () => World): void {
  describe('P13: names', () => {
    const flow = async () => {
      const organization = await world().organization('flow');
      return { organization, owner: await organization.user({ roleId: 'administrator' }) };
    };
    let count = 0;
    const invitation = (name: string) => ({
      body: { email: `name${(count += 1)}@example.com`, roleId: 'editor', name },
    });

    test.each([
      ...empty.map((name) => [name, 'must not be blank'] as const),
      ...unseen.map(([name, character, position]) => [name, `${character}, which`, position] as const),
    ])('%j is refused wherever a name is given: %s', async (name, words, position?: number) => {
      const { organization, owner } = await flow();
      const { body: made } = await owner.ok('invitations.create', invitation('Ann'));
      const resource = await organization.resource('Bot', owner);
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Auditor', permissions: [] } });
      const token = await organization.linkToken(made.id);
      for (const problem of [
        await owner.refused('invitations.create', 'validation_failed', invitation(name)),
        await owner.refused('users.update', 'validation_failed', { path: { userId: made.id }, body: { name } }),
        await world().anybody.refused('invitations.accept', 'validation_failed', { body: { token, name } }),
        await owner.refused('roles.create', 'validation_failed', { body: { name, permissions: [] } }),
        await owner.refused('roles.update', 'validation_failed', { path: { roleId: role.id }, body: { name } }),
        await owner.refused('resources.create', 'validation_failed', { body: { type: 'assistant', key: 'k', name } }),
        await owner.refused('resources.update', 'validation_failed', {
          path: { resourceId: resource },
          body: { name },
        }),
      ]) {
        expect(problem.errors).toEqual([{ pointer: '/name', message: expect.stringContaining(words) }]);
        if (position !== undefined) expect(problem.detail).toContain(`it is character ${position}.`);
      }
    });

    test.each(['OWNER', 'Owner\u200b', 'Ｏwner', ' Owner ', 'O\u2060wner', 'Ówner', 'own\u00ader', 'Ｏ\u202eＷＮＥＲ'])(
      'a role %j is the role Owner',
      async (name) => {
        const organization = await world().organization('hub');
        const owner = await organization.user({ roleId: 'owner' });
        await owner.refused('roles.create', 'role_name_taken', { body: { name, permissions: [] } });
        const { body } = await owner.ok('roles.create', { body: { name: 'Auditor', permissions: [] } });
        await owner.refused('roles.update', 'role_name_taken', { path: { roleId: body.id }, body: { name } });
        await owner.refused('roles.create', 'role_name_taken', { body: { name: 'Auditor\u200b', permissions: [] } });
      },
    );

    test.each(links)('%j is refused as a name of a person: it is a link', async (name) => {
      const { organization, owner } = await flow();
      const { body: made } = await owner.ok('invitations.create', invitation('Ann'));
      const token = await organization.linkToken(made.id);
      for (const problem of [
        await owner.refused('invitations.create', 'validation_failed', invitation(name)),
        await owner.refused('users.update', 'validation_failed', { path: { userId: made.id }, body: { name } }),
        await world().anybody.refused('invitations.accept', 'validation_failed', { body: { token, name } }),
      ])
        expect(problem.errors).toEqual([{ pointer: '/name', message: 'name must not contain a link.' }]);
    });

    test.each(people)('%j is a name: accepted, shown and found', async (name) => {
      const { owner } = await flow();
      const { body } = await owner.ok('invitations.create', invitation(name));
      expect(body.name).toBe(name);
      const { body: found } = await owner.ok('users.list', { query: { q: name } });
      expect(found.data.map((user) => user.name)).toEqual([name]);
    });

    test('a key of a resource has no characters that cannot be seen', async () => {
      const { owner } = await flow();
      const body = { type: 'assistant', key: 'bot\u200b', name: 'Bot' };
      const problem = await owner.refused('resources.create', 'validation_failed', { body });
      expect(problem.errors).toEqual([
        { pointer: '/key', message: expect.stringContaining('ZERO WIDTH SPACE (U+200B)') },
      ]);
    });

    test('each item of a batch is refused for itself', async () => {
      const { owner } = await flow();
      const items = ['Ada', 'Ann\u202e', '=1+1', 'www.win.example'].map((name) => invitation(name).body);
      const { body } = await owner.ok('invitations.createBatch', { body: { items } });
      expect(body.data.map(({ problem }) => problem?.errors?.[0]?.pointer ?? null)).toEqual([
        null,
        '/name',
        null,
        '/name',
      ]);
    });
  });
}
