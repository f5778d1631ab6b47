import { isRosterError } from '@roster-kit/sdk';

/** For an id that may not exist. A server may also know from its form that a text is no id of its own. */
export function undefinedIfMissing(error: unknown): undefined {
  if (isRosterError(error) && ['not_found', 'validation_failed', 'malformed_request'].includes(error.code))
    return undefined;
  throw error;
}
