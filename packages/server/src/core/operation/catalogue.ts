import type { PolicyRole } from '@roster-kit/policy';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { compareText } from '../../store/order.js';
import type { ReadTx, RoleRow } from '../../store/store.js';
import type { Dependencies } from './dependencies.js';

/** A role of the catalogue, or a custom one. */
export interface OrganizationRole extends CatalogueRole {
  /** Of a custom role; what the catalogue brings is fixed and has none. */
  readonly revision?: string;
}

/** What an organization goes by: the catalogue it was created with, and its custom roles behind those of the catalogue. */
export interface OrganizationCatalogue extends Catalogue {
  readonly roles: readonly OrganizationRole[];
}

/** Read in the caller's transaction and kept nowhere: another process may have changed a role a moment ago. */
export async function catalogueOf(
  { catalogues }: Pick<Dependencies, 'catalogues'>,
  tx: ReadTx,
): Promise<OrganizationCatalogue> {
  const { catalogue: key } = tx.organization;
  const catalogue = Object.hasOwn(catalogues, key) ? catalogues[key] : undefined;
  if (!catalogue) throw new Error(`The catalogue "${key}" is not configured.`);
  const rows = await tx.find('roles', {});
  const custom = rows.sort((a, b) => compareText(a.sortName, b.sortName)).map((row) => customRole(catalogue, row));
  return { ...catalogue, roles: [...catalogue.roles, ...custom] };
}

/** In the catalogue's order, and without what a later catalogue no longer has, or no longer leaves to roles: that would grant nothing. */
export function customRole(
  { permissions, accessLevels }: Catalogue,
  row: Omit<RoleRow, 'sortName' | 'createdAt'>,
): OrganizationRole & { revision: string } {
  const { id, name, description, revision } = row;
  const held = permissions.filter(
    (permission) => permission.decidedBy === 'role' && row.permissions.includes(permission.id),
  );
  const level = accessLevels.find((candidate) => candidate.id === row.defaultAccessLevel);
  return {
    id,
    name,
    description,
    permissions: held.map((permission) => permission.id),
    defaultAccessLevel: level?.id ?? null,
    system: false,
    revision,
  };
}

/** A role that is gone still has a name. */
export function roleNameOf({ roles }: OrganizationCatalogue, roleId: string): string {
  return roles.find(({ id }) => id === roleId)?.name ?? roleId;
}

const NO_RIGHTS: PolicyRole = { permissions: [], defaultAccessLevel: null };

/** The rights of a role; one the catalogue does not know grants nothing. */
export function rightsOf(catalogue: Catalogue, roleId: string): PolicyRole {
  return catalogue.roles.find(({ id }) => id === roleId) ?? NO_RIGHTS;
}
