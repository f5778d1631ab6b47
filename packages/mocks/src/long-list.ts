function userOf(index: number): object {
  const id = `usr_01930000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
  return {
    id,
    email: `person.${index}@example.com`,
    name: `Person ${index}`,
    roleId: index % 3 === 0 ? 'editor' : 'viewer',
    status: 'active',
    avatarUrl: null,
    twoFactorEnabled: index % 2 === 0,
    invitation: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    lastActiveAt: '2026-03-01T08:00:00.000Z',
    etag: `"${index}"`,
  };
}

/**
 * One page of what `users.list` answers for `count` users, as JSON text. It needs no store: the cursor is the index of
 * the next user.
 */
export function pageOfUsers(count: number, search: URLSearchParams): string {
  const [from, limit] = [Number(search.get('cursor') ?? 0), Number(search.get('limit') ?? 50)];
  const to = Math.min(count, from + limit);
  const data = Array.from({ length: to - from }, (_, index) => userOf(from + index));
  return JSON.stringify({ data, page: { nextCursor: to < count ? String(to) : null } });
}
