import { isLevelWithin } from './role-order.js';
import type { PolicyCatalogue } from './types.js';

/**
 * The access level that counts where a level is set and another one caps it: the strongest that exceeds neither. `null` if there is
 * none, also for a level that the catalogue does not know.
 */
export function capAccessLevel(
  levelId: string | null,
  capId: string | null,
  catalogue: Pick<PolicyCatalogue, 'accessLevels'>,
): string | null {
  const isWithinBoth = ({ id }: { id: string }) =>
    isLevelWithin(id, levelId, catalogue) && isLevelWithin(id, capId, catalogue);
  return catalogue.accessLevels.findLast(isWithinBoth)?.id ?? null;
}
