import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '@roster-kit/server/core';
import { codeIn, readWidgets, type Widget } from '../generate/widgets.js';
import { repositoryRoot } from '../lib/run.js';

// The page `docs/generated/elements.md` says what each element can do without. This test reads the code: an element
// calls nothing that it does not declare, and declares nothing that it does not use.

const widgets = readWidgets(repositoryRoot);
const source = join(repositoryRoot, 'packages/components/src');

/** What the shared state reads for every element. */
const SHARED = ['roles.list', 'permissions.list', 'accessLevels.list'];

/** The operations that the code calls: `client.users.list(`, and `users.suspend(` of a destructured client. */
function callsIn(code: string): string[] {
  const calls = Object.keys(operations).filter((id) => {
    const [resource, method] = id.split('.');
    return new RegExp(`\\b${resource}\\s*\\.\\s*${method}\\(`).test(code);
  });
  const shared = [
    ...(code.includes('contactQuery(') ? ['settings.getContact'] : []),
    ...(code.includes('client.events(') ? ['events.stream'] : []),
  ];
  return [...calls, ...shared];
}

const declaredBy = ({ needed, optional }: Widget) => [...needed, ...optional.map(({ offer }) => offer)];

/** What the elements inside it declare, however deep. */
function declaredInside({ parts }: Widget): string[] {
  const inside = widgets.filter(({ tag }) => parts.includes(tag));
  return inside.flatMap((part) => [...declaredBy(part), ...declaredInside(part)]);
}

test('this check finds calls', () =>
  expect(callsIn('await client.users\n.list(); ({ invitations }) => invitations.revoke(id)')).toEqual([
    'users.list',
    'invitations.revoke',
  ]));

describe.each(widgets.map((widget) => [widget.tag, widget] as const))('%s', (_tag, widget) => {
  const code = codeIn(join(source, widget.folder));
  const declared = declaredBy(widget);

  test('declares every operation that it calls', () => expect(declared).toEqual(expect.arrayContaining(callsIn(code))));

  test('uses everything that it declares', () => {
    const isUsed = (offer: string) =>
      callsIn(code).includes(offer) ||
      SHARED.includes(offer) ||
      code.includes(`'${offer}'`) ||
      declaredInside(widget).includes(offer);
    expect(declared.filter((offer) => !isUsed(offer))).toEqual([]);
  });

  test('declares operations and areas of the contract, each once', () => {
    const known = Object.entries(operations).flatMap(([id, { area }]) => [id, area]);
    expect(declared.filter((offer) => !known.includes(offer))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('asks for the permission of the operation', () => {
    const pairs = [...code.matchAll(/\bmay(?:Change)?\(\s*'([\w:]+)',\s*'([\w.]+)'/g)];
    for (const [, permission, offer = ''] of pairs)
      expect(operations[offer as keyof typeof operations].permission, offer).toBe(permission);
  });
});
