import { common, status } from './common.js';
import { problems } from './problems.js';

/** English. The other locales have its shape. */
export const en = { common, status, problems } as const;
