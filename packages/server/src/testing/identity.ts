import { generateSync } from 'otplib';
import { expect } from 'vitest';
import { drainMail, type Mail } from '../core/index.js';
import { Client } from './client.js';
import type { Person, World } from './fixture.js';

const received = new WeakMap<World, Mail[]>();

/** Sends all queued mail and answers the mails that this address has received so far, oldest first. */
export async function receive(world: World, email: string): Promise<Mail[]> {
  const mails = received.get(world) ?? [];
  received.set(world, mails);
  await drainMail(world.dependencies, { send: async (mail) => void mails.push(mail) });
  return mails.filter(({ to }) => to === email);
}

/** The tokens in a mail's links, as the linked page finds them in its fragment. */
export function tokensIn(mail: Mail | undefined): string[] {
  const urls = mail?.text.match(/https:\/\/\S+/g) ?? [];
  return urls.map((url) => new URLSearchParams(new URL(url).hash.slice(1)).get('token') ?? '');
}

/** Signs in by e-mail as a person does: requests a link and opens it. */
export async function signIn(world: World, email: string): Promise<Client & { outstanding: string | null }> {
  await world.anybody.ok('identity.requestLink', { body: { email } });
  // Other mails to the person may have left in the same round.
  const [token = ''] = tokensIn((await receive(world, email)).findLast((mail) => tokensIn(mail).length > 0));
  const { body } = await world.anybody.ok('identity.redeemLink', { body: { token } });
  return Object.assign(new Client(world.app, body.token), { outstanding: body.outstanding });
}

export const STEP_IN_MS = 30_000;

/** The code that the authenticator app shows, `steps` away from now. */
export function codeOf(world: World, secret: string, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor((world.now + steps * STEP_IN_MS) / 1000) });
}

/** A code that is wrong now. */
export function wrongCode(world: World, secret: string): string {
  const right = [-1, 0, 1].map((steps) => codeOf(world, secret, steps));
  const wrong = Array.from({ length: 9 }, (_, index) => String(index).repeat(6)).find((code) => !right.includes(code));
  return wrong ?? expect.unreachable();
}

/** Sets up a second factor, then moves to the next time step, so that the app shows an unused code. */
export async function setUpFactor(
  world: World,
  person: Client | Person,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body: setup } = await person.ok('twoFactor.startSetup');
  const { body } = await person.ok('twoFactor.confirmSetup', { body: { code: codeOf(world, setup.secret) } });
  world.pass(STEP_IN_MS);
  return { secret: setup.secret, recoveryCodes: body.recoveryCodes };
}
