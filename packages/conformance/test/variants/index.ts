import { boundVariants } from './bounds.js';
import { catalogueVariants } from './catalogues.js';
import { addressVariants, changeVariants, factorVariants, linkVariants } from './changes.js';
import { contractVariants, problemVariants, tenancyVariants } from './protocol.js';
import type { Variant } from './tools.js';
import { managerVariants, userVariants } from './users.js';

export type { Variant } from './tools.js';

/** Our server, broken in one way each. */
export const variants: readonly Variant[] = [
  ...contractVariants,
  ...userVariants,
  ...catalogueVariants,
  ...managerVariants,
  ...tenancyVariants,
  ...changeVariants,
  ...linkVariants,
  ...factorVariants,
  ...problemVariants,
  ...addressVariants,
  ...boundVariants,
];
