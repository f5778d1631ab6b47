/** What decides a permission: the actor's role, or their access level on one resource. */
export type DecidedBy = 'role' | 'level';

/** The part of a permission that a decision needs. `id` is `resource:action`. */
export interface PolicyPermission {
  readonly id: string;
  readonly decidedBy: DecidedBy;
}

/** The part of an access level that a decision needs. */
export interface PolicyAccessLevel {
  readonly id: string;
  /** All of its permissions that are decided by level. There are no wildcards, and no inheritance from weaker levels. */
  readonly permissions: readonly string[];
}

/** The part of a role that a decision needs. */
export interface PolicyRole {
  /** All of its permissions that are decided by role. */
  readonly permissions: readonly string[];
  /** The level on a resource where none is set; `null` means no access. */
  readonly defaultAccessLevel: string | null;
}

/** The part of a catalogue that a decision needs. */
export interface PolicyCatalogue {
  readonly permissions: readonly PolicyPermission[];
  /** From weakest to strongest. */
  readonly accessLevels: readonly PolicyAccessLevel[];
}

/** The caller's role, and the catalogue of their organization. Plain JSON data. */
export interface Actor {
  /** The role, with its permissions. */
  readonly role: PolicyRole;
  /** All permissions and access levels there are. */
  readonly catalogue: PolicyCatalogue;
  /** The strongest access level that counts for this actor, whatever is set on a resource; `null` for none. Left out, each counts. */
  readonly accessLevelCap?: string | null;
}

/** The actor's access to one resource. */
export interface ResourceAccess {
  /** The level set for this actor on this resource; `null` if none is set. */
  readonly accessLevel: string | null;
}

/** What grants a permission: the role, the level set on the resource, or the role's default level. */
export type GrantReason = 'granted_by_role' | 'granted_by_level' | 'granted_by_default_level';

/** Why a permission is denied. */
export type DenialReason =
  | 'malformed'
  | 'unknown_permission'
  | 'not_in_role'
  | 'resource_required'
  | 'no_level'
  | 'not_in_level'
  | 'unknown_level';

/** What decided. */
export type DecisionReason = GrantReason | DenialReason;

/** The result of `can`. */
export type Decision =
  | {
      /** Whether the actor has the permission. */
      readonly allowed: true;
      /** What grants it. */
      readonly reason: GrantReason;
    }
  | {
      /** Whether the actor has the permission. */
      readonly allowed: false;
      /** Why it is denied. */
      readonly reason: DenialReason;
    };

/** Why a role may not be assigned, or its holder not be acted on. */
export type RoleDenialReason = 'exceeds_permissions' | 'exceeds_default_level' | 'malformed';

/** What decided about a role. */
export type RoleReason = 'within_own_permissions' | RoleDenialReason;

/** The result of `canAssignRole` and `canActOn`. */
export type RoleDecision =
  | {
      /** Whether the actor may do it. */
      readonly allowed: true;
      /** The role grants nothing that the actor does not have. */
      readonly reason: 'within_own_permissions';
    }
  | {
      /** Whether the actor may do it. */
      readonly allowed: false;
      /** What the role has that the actor does not have. */
      readonly reason: RoleDenialReason;
    };

/** A permission with its texts for people. */
export interface CataloguePermission extends PolicyPermission {
  /** Id of the page that it belongs to. */
  readonly page: string;
  readonly label: string;
  readonly description: string;
}

export interface CataloguePage {
  readonly id: string;
  readonly label: string;
}

export interface CatalogueResourceType {
  readonly id: string;
  readonly label: string;
}

export interface CatalogueRole extends PolicyRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Part of the catalogue; it cannot be edited or deleted. */
  readonly system: boolean;
}

export interface CatalogueAccessLevel extends PolicyAccessLevel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** All roles, permissions and access levels of a product. */
export interface Catalogue extends PolicyCatalogue {
  readonly id: string;
  readonly name: string;
  /** The contact for access requests (H10); a host can replace it. */
  readonly contact?: string;
  readonly resourceTypes: readonly CatalogueResourceType[];
  readonly pages: readonly CataloguePage[];
  readonly permissions: readonly CataloguePermission[];
  readonly roles: readonly CatalogueRole[];
  readonly accessLevels: readonly CatalogueAccessLevel[];
}
