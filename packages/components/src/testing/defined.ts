/** Every element is registered before a test, so that no test waits for a part of a widget. `parts.test.ts` has its own. */
import '../define.js';
