import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

/** Nothing in the environment but the folder of the profiles. */
const NO_ENV = { ROSTER_BASE_URL: '', ROSTER_API_KEY: '' };
const SERVER = 'https://roster.test';

const pathOf = (cli: TestCli) => join(cli.configFolder, 'profiles.json');
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

function write(cli: TestCli, contents: unknown): void {
  mkdirSync(cli.configFolder, { recursive: true });
  writeFileSync(pathOf(cli), typeof contents === 'string' ? contents : JSON.stringify(contents), { mode: 0o600 });
}

const login = (cli: TestCli, name: string, ...argv: string[]) =>
  cli.run(['login', '--profile', name, '--base-url', SERVER, ...argv], { env: NO_ENV, input: `${cli.token}\n` });

test('login keeps server and token in a file of its owner alone, and later commands use them', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['whoami'], { env: NO_ENV })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Sign in with "roster login", or set ROSTER_BASE_URL'),
  });
  const ran = await login(cli, 'staging');
  expect(ran).toEqual({ code: 0, stdout: '', stderr: expect.stringContaining(`Signed in to ${SERVER} as `) });
  expect([modeOf(pathOf(cli)), modeOf(cli.configFolder)]).toEqual(['600', '700']);
  expect(ran.stderr + ran.stdout).not.toContain(cli.token);
  const whoami = await cli.run(['whoami'], { env: NO_ENV });
  expect(whoami).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`server\t${SERVER}\nfrom\tprofile staging of ${pathOf(cli)}\n`),
  });
  expect(objects(await cli.run(['whoami', '--json'], { env: NO_ENV }))[0]).toMatchObject({
    profile: 'staging',
    server: SERVER,
  });
});

test('login asks for what is missing, and shows nothing of the key', async () => {
  const cli = await TestCli.open();
  const ran = await cli.run(['login'], { env: NO_ENV, columns: 80, replies: [`${SERVER}/`, ` ${cli.token} `] });
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('API key (not shown): \n') });
  expect(ran.stderr + ran.stdout).not.toContain(cli.token);
  expect(objects(await cli.run(['profiles', '--json']))).toEqual([{ name: 'default', server: SERVER, current: true }]);
});

test('a token that the server refuses is not kept', async () => {
  const cli = await TestCli.open();
  const ran = await cli.run(['login', '--base-url', SERVER], { env: NO_ENV, input: 'rak_wrong' });
  expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('[unauthenticated, status 401') });
  expect(existsSync(pathOf(cli))).toBe(false);
});

test.each([
  [['--base-url', 'roster.test'], 'must begin with https://'],
  [['--base-url', `${SERVER}/v1`], `leave out /v1, and use ${SERVER}.`],
  [['--base-url', `${SERVER}/v1/`], `leave out /v1, and use ${SERVER}.`],
  [['--base-url', 'https://ann:secret@roster.test'], 'a user name or a password'],
  [['--base-url', `${SERVER}?a=1`], 'leave out what follows'],
  [[], 'There is no terminal to ask for the server address in: use --base-url.'],
  [['--base-url', SERVER, '--profile', '../x'], '"../x" isn\'t a valid profile name'],
  [['--base-url', SERVER, '--profile', ''], "isn't a valid profile name"],
  [['--base-url', SERVER, '--token', 'rak_x'], "unknown option '--token'"],
])('login refuses %j before anything is sent', async (argv, message) => {
  const cli = await TestCli.open();
  const ran = await cli.run(['login', ...argv], { env: NO_ENV, input: cli.token });
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(ran.stderr).not.toContain('secret');
});

test.each([
  ['', 'Standard input is empty.'],
  ['rak_a\nrak_b\n', "Standard input isn't a valid token"],
  ['rak_ä', "Standard input isn't a valid token"],
  ['x'.repeat(20_000), 'Standard input is too long for a token.'],
])('login refuses what cannot be a token', async (input, message) => {
  const cli = await TestCli.open();
  const ran = await cli.run(['login', '--base-url', SERVER], { env: NO_ENV, input });
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(ran.stderr).not.toContain('rak_');
});

test('a profile gets a new token at once, and another server only after a question', async () => {
  const cli = await TestCli.open();
  write(cli, {
    current: 'staging',
    profiles: [{ name: 'staging', baseUrl: 'https://old.example.com', token: 'rak_old' }],
  });
  expect(await login(cli, 'staging')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'The profile staging is for https://old.example.com. Replace it? There is no terminal',
    ),
  });
  expect(await login(cli, 'staging', '--yes')).toMatchObject({ code: 0 });
  expect(await login(cli, 'staging')).toMatchObject({ code: 0 });
  const kept = JSON.parse(readFileSync(pathOf(cli), 'utf8')) as { profiles: unknown[] };
  expect(kept.profiles).toEqual([{ name: 'staging', baseUrl: SERVER, token: cli.token }]);
});

test('the order: --profile, --base-url, ROSTER_PROFILE, ROSTER_BASE_URL with ROSTER_API_KEY, the current profile', async () => {
  const cli = await TestCli.open();
  for (const name of ['one', 'two']) await login(cli, name);
  const used = async (argv: string[], env: Record<string, string>) => {
    const ran = await cli.run(['whoami', ...argv], { env: { ...NO_ENV, ...env } });
    return /^from\t(.*?)( of .*)?$/m.exec(ran.stdout)?.[1] ?? ran.stderr;
  };
  const [server, key, named] = [{ ROSTER_BASE_URL: SERVER }, { ROSTER_API_KEY: cli.token }, { ROSTER_PROFILE: 'one' }];
  expect(await used([], {})).toBe('profile two');
  expect(await used([], { ...server, ...key })).toBe('ROSTER_BASE_URL and ROSTER_API_KEY');
  expect(await used([], { ...server, ...key, ...named })).toBe('profile one');
  expect(await used(['--base-url', SERVER], { ...key, ...named })).toBe('--base-url and ROSTER_API_KEY');
  expect(await used(['--profile', 'two'], { ...server, ...key, ...named })).toBe('profile two');
  // The token of one server is never sent to another.
  expect(await used([], server)).toContain('Set ROSTER_API_KEY');
  expect(await used([], key)).toContain('Set the server address');
  expect(await used(['--base-url', SERVER], named)).toContain('Set ROSTER_API_KEY');
  expect(await used(['--base-url', SERVER, '--profile', 'one'], {})).toContain(
    'Give --profile or --base-url, not both',
  );
  expect(await used(['--profile', 'tow'], {})).toContain('There is no profile "tow". Did you mean two?');
  expect(await used(['--profile', 'production'], {})).toContain('There are one, two.');
});

test('profiles are listed and chosen; logout deletes one, and says that its token still works', async () => {
  const cli = await TestCli.open();
  for (const name of ['one', 'two']) await login(cli, name);
  expect((await cli.run(['profiles'])).stdout).toBe(`one\t${SERVER}\tfalse\ntwo\t${SERVER}\ttrue\n`);
  expect((await cli.run(['profiles'], { columns: 80 })).stdout).toMatch(/^\* +two +https:/m);
  expect(await cli.run(['profiles', 'use', 'one'])).toMatchObject({ code: 0, stderr: expect.stringContaining('one') });
  expect((await cli.run(['profiles', '--json'])).stdout).not.toContain(cli.token);
  expect(await cli.run(['logout', '--profile', 'two'])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Its token still works'),
  });
  expect(await cli.run(['logout'])).toMatchObject({ code: 0, stderr: expect.stringContaining('The profile one') });
  expect(readFileSync(pathOf(cli), 'utf8')).not.toContain(cli.token);
  expect(await cli.run(['logout'])).toMatchObject({
    code: 2,
    stderr: 'roster: No profile is in use. Name one with --profile.\n',
  });
  await login(cli, 'one');
  await login(cli, 'two');
  await cli.run(['logout'], { env: NO_ENV });
  expect(await cli.run(['whoami'], { env: NO_ENV })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Choose a profile with --profile, or "roster profiles use": one.'),
  });
});

test('a file that others can read is closed to them, and that is told', async () => {
  const cli = await TestCli.open();
  await login(cli, 'one');
  chmodSync(pathOf(cli), 0o644);
  const ran = await cli.run(['whoami'], { env: NO_ENV });
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('could be read by others on this computer') });
  expect(modeOf(pathOf(cli))).toBe('600');
  expect((await cli.run(['whoami'], { env: NO_ENV })).stderr).toBe('');
});

const one = { name: 'one', baseUrl: SERVER, token: 'rak_1' };
test.each([
  ['{"current": "one", "profiles": [', 'is damaged'],
  ['', 'is damaged'],
  ['null', 'is damaged'],
  [{ current: 'one', profiles: { one } }, 'is damaged'],
  [{ current: 'one', profiles: [{ ...one, token: 7 }] }, 'is damaged'],
  [{ current: 'one', profiles: [{ ...one, name: 'a b' }] }, 'is damaged'],
  [
    { current: 'one', profiles: [one, { ...one, baseUrl: 'https://other.example.com' }] },
    'has two profiles called one.',
  ],
  [{ current: 'one', profiles: [{ ...one, baseUrl: `${SERVER}/v1` }] }, `leave out /v1, and use ${SERVER}.`],
  [{ current: 'one', profiles: [{ ...one, token: 'rak 1' }] }, "The token of the profile one isn't a valid token"],
])('a file that somebody changed is refused with its path, and stays as it is: %j', async (contents, message) => {
  const cli = await TestCli.open();
  write(cli, contents);
  const before = readFileSync(pathOf(cli), 'utf8');
  const ran = await cli.run(['whoami'], { env: NO_ENV });
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(ran.stderr).not.toContain('rak');
  expect(readFileSync(pathOf(cli), 'utf8')).toBe(before);
  // Who does not need the file is not kept from working.
  expect((await cli.run(['whoami'])).code).toBe(0);
});

test('a token with a line break at its end works, from the environment too; one with a space is not shown', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['whoami'], { env: { ROSTER_API_KEY: `${cli.token}\r\n` } })).toMatchObject({ code: 0 });
  const ran = await cli.run(['whoami'], { env: { ROSTER_API_KEY: `${cli.token} x` } });
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining("ROSTER_API_KEY isn't a valid token") });
  expect(ran.stderr).not.toContain(cli.token);
});

test('the folder is the one that the system has for settings', async () => {
  const cli = await TestCli.open();
  const at = async (env: Record<string, string>) => {
    await cli.run(['login', '--base-url', SERVER], {
      env: { ...NO_ENV, ROSTER_CONFIG_DIR: '', ...env },
      input: cli.token,
    });
    return (path: string) => existsSync(join(cli.folder, path));
  };
  expect((await at({ XDG_CONFIG_HOME: join(cli.folder, 'xdg') }))('xdg/roster/profiles.json')).toBe(true);
  expect((await at({ HOME: join(cli.folder, 'home') }))('home/.config/roster/profiles.json')).toBe(true);
});
