import { pluralIn } from '../plural.js';

export const plural = /* @__PURE__ */ pluralIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');
