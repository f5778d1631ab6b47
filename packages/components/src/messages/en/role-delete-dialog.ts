export const roleDeleteDialog = {
  title: (role: string) => `Delete the role ${role}?`,
  text: "You can't undo this. A role that someone has can't be deleted.",
  confirm: 'Delete role',
  deleted: (role: string) => `${role} was deleted.`,
  people: 'Give these people another role first',
  more: (_count: number, formatted: string) => `and ${formatted} more`,
  noPeople: 'An API key uses this role. The operator of the service has to revoke that key first.',
};
