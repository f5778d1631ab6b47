/** What decides a permission: the actor's role, or their access level on one resource. */
export type DecidedBy = 'role' | 'level';

/** The part of a permission that a decision needs. `id` reads `resource:action`. */
export interface PolicyPermission {
  readonly id: string;
  readonly decidedBy: DecidedBy;
}

/** The part of an access level that a decision needs. */
export interface PolicyAccessLevel {
  readonly id: string;
  /** Level-decided permissions, in full: there are no wildcards and no inheritance from weaker levels. */
  readonly permissions: readonly string[];
}

/** The part of a role that a decision needs. */
export interface PolicyRole {
  /** Role-decided permissions, in full. */
  readonly permissions: readonly string[];
  /** The level that counts on a resource where none is set; `null` for no access. */
  readonly defaultAccessLevel: string | null;
}

/** The part of a catalogue that a decision needs. */
export interface PolicyCatalogue {
  readonly permissions: readonly PolicyPermission[];
  /** Ordered weakest to strongest. */
  readonly accessLevels: readonly PolicyAccessLevel[];
}

/** Who asks: their role, and the catalogue their organization uses. Plain data, as JSON carries it. */
export interface Actor {
  readonly role: PolicyRole;
  readonly catalogue: PolicyCatalogue;
}

/** The actor's relation to one resource. */
export interface ResourceAccess {
  /** The level set for this actor on this resource; `null` when none is set. */
  readonly accessLevel: string | null;
}

export type GrantReason = 'granted_by_role' | 'granted_by_level' | 'granted_by_default_level';

export type DenialReason =
  | 'malformed'
  | 'unknown_permission'
  | 'not_in_role'
  | 'resource_required'
  | 'no_level'
  | 'not_in_level'
  | 'unknown_level';

export type DecisionReason = GrantReason | DenialReason;

/** The answer of `can`. */
export type Decision =
  { readonly allowed: true; readonly reason: GrantReason } | { readonly allowed: false; readonly reason: DenialReason };

export type AssignmentDenialReason = 'exceeds_permissions' | 'exceeds_default_level' | 'malformed';

export type AssignmentReason = 'within_own_rights' | AssignmentDenialReason;

/** The answer of `canAssignRole`. */
export type AssignmentDecision =
  | { readonly allowed: true; readonly reason: 'within_own_rights' }
  | { readonly allowed: false; readonly reason: AssignmentDenialReason };

/** A permission as people read it. */
export interface CataloguePermission extends PolicyPermission {
  /** Id of the page it is grouped under. */
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
  /** Ships with the catalogue and cannot be edited or deleted. */
  readonly system: boolean;
}

export interface CatalogueAccessLevel extends PolicyAccessLevel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Everything a product says about its roles, permissions and access levels. */
export interface Catalogue extends PolicyCatalogue {
  readonly id: string;
  readonly name: string;
  /** Whom to contact for a right one does not hold (H10); the host may replace it. */
  readonly contact?: string;
  readonly resourceTypes: readonly CatalogueResourceType[];
  readonly pages: readonly CataloguePage[];
  readonly permissions: readonly CataloguePermission[];
  readonly roles: readonly CatalogueRole[];
  readonly accessLevels: readonly CatalogueAccessLevel[];
}
