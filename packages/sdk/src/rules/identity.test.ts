import { beforeEach, describe, expect, it } from 'vitest';
import { isRosterError, type RosterClient } from '../index.js';
import { organizationOf } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

const SPELLINGS = [
  'mira@xn--grnwald-o2a.example',
  'MIRA@GRÜNWALD.EXAMPLE',
  'mira@gru\u0308nwald.example',
  'mira@ｇrünwald.example',
  ' ｍｉｒａ@grünwald.example\u00a0',
];
let owner: RosterClient;
beforeEach(async () => {
  owner = await (await organizationOf('hub')).as('owner');
});

describe('one identity, one spelling', () => {
  it('P13: another spelling of an address is taken, and barred once the account is deleted', async () => {
    const user = await owner.invitations.create({ email: 'mira@grünwald.example', roleId: 'viewer' });
    expect(user.email).toBe('mira@grünwald.example');
    const codeOf = async (email: string) => {
      const error = await failureOf(owner.invitations.create({ email, roleId: 'viewer' }));
      return isRosterError(error, 'invitations.create') ? error.code : undefined;
    };
    for (const email of SPELLINGS) expect(await codeOf(email)).toBe('address_taken');
    await owner.users.delete(user.id, { ifMatch: user.etag });
    for (const email of SPELLINGS) expect(await codeOf(email)).toBe('address_deleted');
  });

  it('P13: a refusal names the field, the character and where it stands', async () => {
    const refusals = [
      [
        { email: 'tom@example.com\u200b' },
        '/email',
        'ZERO WIDTH SPACE (U+200B), which cannot be seen; it is character 16.',
      ],
      [
        { email: '\u202atom@example.com' },
        '/email',
        'LEFT-TO-RIGHT EMBEDDING (U+202A), which turns the direction of the text',
      ],
      [{ email: 'a@-b-.example' }, '/email', 'must be a domain such as example.com'],
      [{ email: 'tom@example.com', name: 'Ann\u202eyrraB' }, '/name', 'RIGHT-TO-LEFT OVERRIDE (U+202E)'],
      [{ email: 'tom@example.com', name: '\u200b' }, '/name', 'must not be blank'],
      [{ email: 'tom@example.com', name: 'www.win.example' }, '/name', 'must not contain a link'],
    ] as const;
    for (const [person, pointer, words] of refusals) {
      const error = await failureOf(owner.invitations.create({ ...person, roleId: 'viewer' }));
      expect(error).toMatchObject({
        code: 'validation_failed',
        errors: [{ pointer, message: expect.stringContaining(words) }],
      });
    }
  });

  it('P13: a role whose name looks like another is taken', async () => {
    for (const name of ['OWNER', 'Owner\u200b', 'Ｏwner']) {
      const error = await failureOf(owner.roles.create({ name, permissions: [] }));
      expect(isRosterError(error, 'roles.create') && error.code).toBe('role_name_taken');
    }
  });

  it('P13: a list finds people by each spelling', async () => {
    await owner.invitations.create({ email: 'cormac@harbour.example', name: 'Cormac O’Dea', roleId: 'viewer' });
    for (const q of ["o'dea", 'odea', 'Dea, Cormac', '@harbour.example', '<cormac@harbour.example>', 'ormac']) {
      const { data } = await owner.users.list({ q });
      expect(
        data.map(({ name }) => name),
        q,
      ).toEqual(['Cormac O’Dea']);
    }
  });
});
