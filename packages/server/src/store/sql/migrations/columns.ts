// What the statements of several migrations share.
export const id = 'text collate "C" not null';
export const optionalId = 'text collate "C"';
export const ofUser = 'foreign key (organization_id, user_id) references users (organization_id, id) on delete cascade';
export const ofResource =
  'foreign key (organization_id, resource_id) references resources (organization_id, id) on delete cascade';
