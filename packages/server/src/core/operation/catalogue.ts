import type { PolicyRole } from '@roster-kit/policy';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { compareText } from '../../store/order.js';
import type { ReadTx, RoleRow } from '../../store/store.js';
import type { Dependencies } from './dependencies.js';

/** A role of the catalogue, or a custom role. */
export interface OrganizationRole extends CatalogueRole {
  /** Only custom roles have one: roles of the catalogue never change. */
  readonly revision?: string;
}

/** The catalogue an organization was created with, and its custom roles after those of the catalogue. */
export interface OrganizationCatalogue extends Catalogue {
  readonly roles: readonly OrganizationRole[];
}

/** Reads it in the caller's transaction and keeps it nowhere: another process may have changed a role a moment ago. */
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

/**
 * Its permissions come in the catalogue's order. Those that a newer catalogue no longer has, or no longer decides by role, are
 * left out: they would grant nothing.
 */
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

/** The id serves as the name of a role that no longer exists. */
export function roleNameOf({ roles }: OrganizationCatalogue, roleId: string): string {
  return roles.find(({ id }) => id === roleId)?.name ?? roleId;
}

const NO_PERMISSIONS: PolicyRole = { permissions: [], defaultAccessLevel: null };

/** What a role grants; nothing for a role that the catalogue does not know. */
export function policyRoleOf(catalogue: Catalogue, roleId: string): PolicyRole {
  return catalogue.roles.find(({ id }) => id === roleId) ?? NO_PERMISSIONS;
}
