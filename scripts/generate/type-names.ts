const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `users.list` and `Query` become `ListUsersQuery`, and `grants.listByUser` becomes `ListUserGrantsQuery`. */
export function operationTypeName(operationId: string, kind: string): string {
  const [area = '', method = ''] = operationId.split('.');
  const [verb = '', of = ''] = method.split('By');
  return `${capitalized(verb)}${of}${capitalized(area)}${kind}`;
}

/** `users` becomes `UsersResource`. */
export const resourceTypeName = (area: string): string => `${capitalized(area)}Resource`;
