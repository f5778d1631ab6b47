// The rooms of each package, from the bottom up. A room may import itself and the rooms before it in its list: nothing
// imports upward. Tests may, because nothing imports them.
import { testFile } from './packages.js';

const rooms = {
  policy: ['types[.]ts$', 'catalogues/', 'text/', '(?!types[.])[^/]+$'],
  sdk: ['generated/', 'contract/', 'errors/', 'access/', 'transport/', 'iteration/', 'resources/', '[^/]+$'],
  cli: ['generated/', 'runtime/', 'lookup/', 'csv/', 'output/', 'api/', 'completion/', 'commands/', '[^/]+$'],
  conformance: ['generated/', 'contract/', 'backend/', 'scenarios/', 'report/', 'run/', 'command/', '[^/]+$'],
  server: [
    'generated/',
    'store/[^/]+$',
    'store/(memory|sql)/',
    ...['lib', 'problem', 'validation', 'operation', 'credentials', 'mail', 'organization', 'users', 'roles'].map(core),
    ...['access', 'activity', 'sign-in', 'request', 'authzen'].map(core),
    'core/[^/]+$',
    'node/',
    '[^/]+$',
  ],
  components: [
    'generated/',
    'messages/plural[.]ts$',
    'messages/en/',
    'messages/messages[.]ts$',
    'messages/(?!en/)[a-z]{2}/',
    'messages/(?!plural[.]|messages[.])[^/]+$',
    ...['platform', 'styles', 'events', 'templates', 'state', 'loading', 'one-time-code', 'controllers', 'element'].map(
      shared,
    ),
    '(?!shared/|messages/|generated/)[^/]+/.+',
    '[^/]+$',
  ],
  react: ['generated/', '[^/]+$'],
  angular: ['flag[.]ts$', 'generated/', '(?!flag[.])[^/]+$'],
  testing: ['shared/', 'access/', 'people/', 'roles/', 'settings/', 'sign-in/', 'activity/', '[^/]+$'],
  demo: ['shared/', 'pages/', 'server/'],
};

function core(room) {
  return `core/${room}/`;
}

function shared(room) {
  return `shared/${room}/`;
}

const inSource = (name, room) => `^packages/${name}/src/${room}`;

function rulesOf([name, order]) {
  const above = (index) => order.slice(index + 1).map((room) => inSource(name, room));
  const upward = order.slice(0, -1).map((room, index) => ({
    name: `no-import-upward-in-${name}`,
    comment: `The order in ${name} is ${order.join(' < ')}: what both need goes into the lower room.`,
    severity: 'error',
    from: { path: inSource(name, room), pathNot: testFile },
    to: { path: above(index) },
  }));
  const unlisted = {
    name: `a-room-for-every-file-of-${name}`,
    comment: 'Give the folder its place in scripts/lint/rooms.js.',
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: [testFile, ...order.map((room) => inSource(name, room))] },
    to: {},
  };
  return [...upward, unlisted];
}

/** Imports that are forbidden although the order of the rooms would allow them. */
const forbidden = [
  // The core must run on every store.
  ['server', 'core/', 'store/(memory|sql)/'],
  ['server', 'store/memory/', 'store/sql/'],
  ['server', 'store/sql/', 'store/memory/'],
];

const forbiddenRules = forbidden.map(([name, from, to]) => ({
  name: `no-import-between-rooms-of-${name}`,
  comment: `${from} must not depend on ${to}.`,
  severity: 'error',
  from: { path: inSource(name, from), pathNot: testFile },
  to: { path: inSource(name, to) },
}));

export const roomRules = [...Object.entries(rooms).flatMap(rulesOf), ...forbiddenRules];
