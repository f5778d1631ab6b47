import { pluralIn } from '../plural.js';

export const plural = /* @__PURE__ */ pluralIn<'one' | 'many'>('fr');
