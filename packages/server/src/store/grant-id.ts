/** A grant's id, which is also the target of its audit events: one resource, one user. */
export const grantId = (resourceId: string, userId: string): string => `${resourceId}/${userId}`;

export function partsOfGrantId(id: string): { resourceId: string; userId: string } {
  const [resourceId = '', userId = ''] = id.split('/');
  return { resourceId, userId };
}
