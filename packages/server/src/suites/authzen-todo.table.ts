import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';

// AuthZEN's interoperability scenario "Todo" as its working group plays it (payloads of Authorization API 1.0, draft 02): five people,
// four roles, and 43 requests with the decision expected of each.

const byRole = ['can_read_user', 'can_read_todos', 'can_create_todo'];
const byLevel = ['can_update_todo', 'can_delete_todo'];

const role = (id: string, permissions: string[], defaultAccessLevel: string | null): CatalogueRole => ({
  id,
  name: id,
  description: id,
  permissions,
  defaultAccessLevel,
  system: true,
});

/**
 * The scenario's policy. What depends on the todo is a level: an editor owns their own todos (`owner`, set on each), an admin may
 * delete any, an evil genius update any. A person has one role here, so whoever has both roles there has a role with both.
 */
export const todoCatalogue: Catalogue = {
  id: 'authzen-todo',
  name: 'AuthZEN Todo',
  resourceTypes: [{ id: 'todo', label: 'Todo' }],
  pages: [{ id: 'todos', label: 'Todos' }],
  permissions: [
    ...byRole.map((id) => ({ id, decidedBy: 'role' as const, page: 'todos', label: id, description: id })),
    ...byLevel.map((id) => ({ id, decidedBy: 'level' as const, page: 'todos', label: id, description: id })),
  ],
  roles: [
    role('viewer', ['can_read_user', 'can_read_todos'], null),
    role('editor', byRole, null),
    role('admin', byRole, 'deleter'),
    role('evil_genius', byRole, 'updater'),
    role('admin_and_evil_genius', byRole, 'owner'),
  ],
  accessLevels: [
    { id: 'updater', name: 'Updater', description: '', permissions: ['can_update_todo'] },
    { id: 'deleter', name: 'Deleter', description: '', permissions: ['can_delete_todo'] },
    { id: 'owner', name: 'Owner', description: '', permissions: byLevel },
  ],
};

interface Character {
  /** The `sub` by which the scenario's sign-in knows them. */
  sub: string;
  email: string;
  roleId: string;
  todo: string;
}

const subject = (letter: string) => `CiRmZD${letter}2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs`;
const todo = (digit: number) => `7240d0db-8ff0-41ec-98b2-34a096273b9${digit}`;

export const characters = {
  rick: { sub: subject('A'), email: 'rick@the-citadel.com', roleId: 'admin_and_evil_genius', todo: todo(2) },
  morty: { sub: subject('E'), email: 'morty@the-citadel.com', roleId: 'editor', todo: todo(1) },
  summer: { sub: subject('I'), email: 'summer@the-smiths.com', roleId: 'editor', todo: todo(3) },
  beth: { sub: subject('M'), email: 'beth@the-smiths.com', roleId: 'viewer', todo: todo(4) },
  jerry: { sub: subject('Q'), email: 'jerry@the-smiths.com', roleId: 'viewer', todo: todo(5) },
} satisfies Record<string, Character>;

type Name = keyof typeof characters;
const names = Object.keys(characters) as Name[];

const ownedBy = (owner: Name) => ({
  type: 'todo',
  id: characters[owner].todo,
  properties: { ownerID: characters[owner].email },
});

const asks = (who: Name, action: string) => ({
  subject: { type: 'user', id: characters[who].sub },
  action: { name: action },
});

/** What each may do: create a todo, and update and delete Rick's and one more: their own, and Rick Morty's. */
const decisions: Record<Name, { creates: boolean; ricks: boolean; second: boolean }> = {
  rick: { creates: true, ricks: true, second: true },
  morty: { creates: true, ricks: false, second: true },
  summer: { creates: true, ricks: false, second: true },
  beth: { creates: false, ricks: false, second: false },
  jerry: { creates: false, ricks: false, second: false },
};

/** `POST /access/v1/evaluation`. */
export const todoEvaluations = names.flatMap((who) => {
  const { creates, ricks, second } = decisions[who];
  const user = (id: string) => ({ ...asks(who, 'can_read_user'), resource: { type: 'user', id } });
  const first = { type: 'todo', id: 'todo-1' };
  return [
    { request: user(characters.beth.email), expected: true },
    { request: user(characters[who].email), expected: true },
    { request: { ...asks(who, 'can_read_todos'), resource: first }, expected: true },
    { request: { ...asks(who, 'can_create_todo'), resource: first }, expected: creates },
    ...byLevel.flatMap((action) => [
      { request: { ...asks(who, action), resource: ownedBy('rick') }, expected: ricks },
      { request: { ...asks(who, action), resource: ownedBy(who === 'rick' ? 'morty' : who) }, expected: second },
    ]),
  ];
});

const list = (who: Name, owners: [Name, Name], expected: [boolean, boolean]) => ({
  request: {
    ...asks(who, 'can_update_todo'),
    evaluations: owners.map((owner) => ({ resource: ownedBy(owner) })),
  },
  expected,
});

/** `POST /access/v1/evaluations`. */
export const todoLists = [
  list('rick', ['rick', 'jerry'], [true, true]),
  list('morty', ['rick', 'morty'], [false, true]),
  list('jerry', ['rick', 'jerry'], [false, false]),
];
