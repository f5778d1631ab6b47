import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { EvaluationDecision } from '../core/authzen/messages.js';

// The requests and answers that the specification shows (OpenID AuthZEN, Authorization API 1.0, sections 5 to 10). Copyright 2026
// The OpenID Foundation, whose license allows to reproduce them for implementing the specification.

/** The people and resources of the examples, and the levels with which each example's decision holds. */
export const examplesCatalogue: Catalogue = {
  id: 'authzen-examples',
  name: 'AuthZEN examples',
  resourceTypes: ['account', 'book', 'document', 'record', 'todo'].map((id) => ({ id, label: id })),
  pages: [],
  permissions: ['can_read', 'can_edit', 'read', 'write', 'extend-loan'].map((id) => ({
    id,
    decidedBy: 'level',
    page: 'documents',
    label: id,
    description: id,
  })),
  roles: [{ id: 'member', name: 'Member', description: '', permissions: [], defaultAccessLevel: null, system: true }],
  accessLevels: [
    { id: 'viewer', name: 'Viewer', description: '', permissions: ['can_read', 'read'] },
    {
      id: 'editor',
      name: 'Editor',
      description: '',
      permissions: ['can_read', 'read', 'can_edit', 'write', 'extend-loan'],
    },
  ],
};

/** Type, key and the levels of people; `subject-search.md` is not registered. */
export const exampleResources: [type: string, key: string, levels: Record<string, string>][] = [
  ['account', '123', { 'alice@example.com': 'viewer' }],
  ['book', '123', { 'alice@example.com': 'editor' }],
  ['todo', '1', { 'alice@example.com': 'viewer' }],
  ['document', 'boxcarring.md', { 'alice@example.com': 'viewer' }],
  ['document', 'resource-search.md', { 'alice@example.com': 'viewer' }],
  ['document', '1', { 'alice@example.com': 'viewer' }],
  ['document', '2', {}],
  ['document', '3', { 'alice@example.com': 'viewer' }],
  ['record', 'record-1', { alice: 'editor', bob: 'viewer' }],
  ['record', 'record-2', {}],
];

const alice = { type: 'user', id: 'alice@example.com' };
const document = (id: string) => ({ resource: { type: 'document', id } });
const time = { time: '2024-05-31T15:22-07:00' };
const [canRead, canEdit, read] = [{ name: 'can_read' }, { name: 'can_edit' }, { name: 'read' }];
const guides = ['boxcarring.md', 'subject-search.md', 'resource-search.md'].map(document);
const numbered = ['1', '2', '3'].map(document);

interface Example<Answer> {
  section: string;
  request: Record<string, unknown>;
  answer: Answer;
}

export const evaluationExamples: Example<EvaluationDecision>[] = [
  {
    section: '6.1, an evaluation with a property of the action and a context',
    request: {
      subject: alice,
      resource: { type: 'account', id: '123' },
      action: { ...canRead, properties: { method: 'GET' } },
      context: { time: '1985-10-26T01:22-07:00' },
    },
    answer: { decision: true },
  },
  {
    section: '10.1.4, an evaluation over HTTP',
    request: {
      subject: alice,
      resource: { type: 'todo', id: '1' },
      action: canRead,
      context: { time: '1985-10-26T01:22-07:00' },
    },
    answer: { decision: true },
  },
  ...[{ department: 'Sales' }, { ip_address: '172.217.22.14', device_id: '8:65:ee:17:7e:0b' }].map((properties) => ({
    section: `5.1, a subject with ${Object.keys(properties).join(' and ')}`,
    request: { subject: { ...alice, properties }, resource: { type: 'book', id: '123' }, action: canRead },
    answer: { decision: true },
  })),
  {
    section: '5.2 to 5.4, properties of every entity, and a schema in the context',
    request: {
      subject: alice,
      resource: {
        type: 'book',
        id: '123',
        properties: { library_record: { title: 'AuthZEN in Action', isbn: '978-0593383322' } },
      },
      action: { name: 'extend-loan', properties: { period: '2W' } },
      context: { time: '1985-10-26T01:22-07:00', schema: 'https://schema.example.com/access-request.schema.json' },
    },
    answer: { decision: true },
  },
];

const notFound = { error: { status: 404, message: 'Resource not found' } };
/** In the examples a reason is a sentence; here it is a code. */
const viewer = { reason: 'not_in_level' };

interface Answers {
  evaluations: { decision: boolean; context?: object }[];
}

export const evaluationsExamples: Example<Answers>[] = [
  {
    section: '7.1, three evaluations without a default',
    request: { evaluations: guides.map((guide) => ({ subject: alice, action: canRead, ...guide, context: time })) },
    answer: { evaluations: [{ decision: true }, { decision: false, context: notFound }, { decision: true }] },
  },
  {
    section: '7.1.1, defaults for the subject and the context',
    request: { subject: alice, context: time, evaluations: guides.map((guide) => ({ action: canRead, ...guide })) },
    answer: { evaluations: [{ decision: true }, { decision: false, context: notFound }, { decision: true }] },
  },
  {
    section: '7.1.1 and 7.3, a default action that one evaluation overrides',
    request: {
      subject: alice,
      context: time,
      action: canRead,
      evaluations: [...guides.slice(0, 2), { action: canEdit, ...guides[2] }],
    },
    answer: {
      evaluations: [{ decision: true }, { decision: false, context: notFound }, { decision: false, context: viewer }],
    },
  },
  {
    section: '7.1.2, an option that is not known, and an evaluation without an action',
    request: {
      evaluations: [{ resource: { type: 'doc', id: '1' }, subject: { type: 'doc', id: '2' } }],
      options: { evaluations_semantic: 'execute_all', another_option: 'value' },
    },
    answer: {
      evaluations: [{ decision: false, context: { error: { status: 400, message: 'action is missing.' } } }],
    },
  },
  ...(
    [
      ['execute_all', [true, false, true]],
      ['deny_on_first_deny', [true, false]],
      ['permit_on_first_permit', [true]],
    ] as const
  ).map(([semantic, decisions]) => ({
    section: `7.1.2.1, ${semantic}`,
    request: { subject: alice, action: read, options: { evaluations_semantic: semantic }, evaluations: numbered },
    answer: { evaluations: decisions.map((decision) => ({ decision })) },
  })),
];

// The scenario for certification: its levels Basic Core and Batch Core. There the host's sign-in knows the people as "alice" and
// "bob". The levels named Properties need a policy that reads `properties`, which this one does not.
const on = (id: string, more: object = {}) => ({ resource: { type: 'record', id, ...more } });
const does = (name: string, more: object = {}) => ({ action: { name, ...more } });
const by = (id: string, more: object = {}) => ({ subject: { type: 'user', id, ...more } });
const yes = { decision: true };
const no = { decision: false };

export const certificationRequests: [name: string, request: Record<string, unknown>, answer: EvaluationDecision][] = [
  ['rule 1', { ...by('alice'), ...does('read'), ...on('record-1') }, yes],
  ['rule 2', { ...by('alice'), ...does('write'), ...on('record-1') }, yes],
  ['rule 3', { ...by('bob'), ...does('read'), ...on('record-1') }, yes],
  ['rule 4', { ...by('bob'), ...does('write'), ...on('record-1') }, no],
  [
    'a context',
    {
      ...by('alice'),
      ...does('read'),
      ...on('record-1'),
      context: { ip: '192.168.1.1', time: '2025-06-27T18:03-07:00' },
    },
    yes,
  ],
  [
    'additional properties',
    {
      ...by('alice', { properties: { department: 'Sales', role: 'manager' } }),
      ...does('read', { properties: { method: 'GET' } }),
      ...on('record-1', { properties: { status: 'active', owner: 'bob' } }),
    },
    yes,
  ],
  [
    'unknown fields',
    { ...by('alice'), ...does('read'), ...on('record-1'), foo: 'bar', futureField: { nested: true } },
    yes,
  ],
  ['no evaluations', { ...by('alice'), ...does('read'), ...on('record-1') }, yes],
  ['empty evaluations', { ...by('alice'), ...does('read'), ...on('record-1'), evaluations: [] }, yes],
];

export const certificationBatches: [name: string, request: Record<string, unknown>, decisions: boolean[]][] = [
  ['a shared resource', { ...by('bob'), ...on('record-1'), evaluations: [does('read'), does('write')] }, [true, false]],
  [
    'no defaults',
    {
      evaluations: [
        { ...by('alice'), ...does('read'), ...on('record-1') },
        { ...by('bob'), ...does('write'), ...on('record-1') },
      ],
    },
    [true, false],
  ],
  [
    'a context that is overridden',
    {
      ...by('alice'),
      ...does('read'),
      context: { time: '2025-06-27T18:03-07:00' },
      evaluations: [on('record-1'), { ...on('record-2'), context: { source: 'batch-override' } }],
    },
    [true, false],
  ],
  [
    'an evaluation that takes every default',
    { ...by('alice'), ...does('write'), ...on('record-1'), evaluations: [{}, on('record-2')] },
    [true, false],
  ],
  [
    'one without a resource',
    {
      ...by('alice'),
      ...does('read'),
      options: { evaluations_semantic: 'execute_all' },
      evaluations: [on('record-1'), {}],
    },
    [true, false],
  ],
];

const good = { ...by('alice'), ...does('read'), ...on('record-1') };
const without = (name: keyof typeof good) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

/** Each is answered 400. */
export const certificationErrors: [name: string, body: string, contentType?: string][] = [
  ...(['subject', 'action', 'resource'] as const).map((name): [string, string] => [
    `no ${name}`,
    JSON.stringify(without(name)),
  ]),
  ['a subject without a type', JSON.stringify({ ...good, subject: { id: 'alice' } })],
  ['a subject without an id', JSON.stringify({ ...good, subject: { type: 'user' } })],
  ['an action without a name', JSON.stringify({ ...good, action: {} })],
  ['a resource without a type', JSON.stringify({ ...good, resource: { id: 'record-1' } })],
  ['a resource without an id', JSON.stringify({ ...good, resource: { type: 'record' } })],
  ['another content type', JSON.stringify(good), 'text/plain'],
  ['malformed JSON', '{"subject":'],
  ['an empty body', ''],
  ['a subject that is a string', JSON.stringify({ ...good, subject: 'alice' })],
  ['a name that is a number', JSON.stringify({ ...good, action: { name: 123 } })],
];
