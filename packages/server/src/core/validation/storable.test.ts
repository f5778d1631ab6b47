import { describe, expect, it } from 'vitest';
import { unstorable } from './storable.js';

describe('texts that no database can store', () => {
  it('P10: are reported with their field', () => {
    expect(unstorable('query', { q: 'a\0b', limit: 3 })).toMatchObject([{ pointer: 'query.q' }]);
    expect(unstorable('body', { items: [{ roleId: 'fine' }, { roleId: '\ud83d' }] })).toMatchObject([
      { pointer: '/items/1/roleId' },
    ]);
    expect(unstorable('path', { userId: '\0' })).toMatchObject([{ pointer: 'path.userId' }]);
  });

  it('are few: every real character is accepted', () => {
    expect(unstorable('body', { name: 'Zoë 😀 中\n', list: [null, true, 1.5, '\u0001'] })).toEqual([]);
    expect(unstorable('body', undefined)).toEqual([]);
  });
});
