/** An attribute without a value, as in `<roster-user-table selectable>`, is true. */
export function flag(value: boolean | ''): boolean {
  return value === '' || value;
}
