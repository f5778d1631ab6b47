export const roleDeleteDialog = {
  title: (role: string) => `Delete the role ${role}?`,
  text: 'It disappears from the list of roles for good. A role that someone has cannot be deleted.',
  confirm: 'Delete role',
  deleted: (role: string) => `${role} was deleted.`,
  people: 'Give these people another role first',
  more: (count: string) => `and ${count} more`,
  noPeople: 'No account has it, so an API key does. The operator of the service has to revoke that key first.',
} as const;
