/**
 * Loads all of the SDK at once, which otherwise loads a part when it is first used. Import it where nothing can be loaded later,
 * such as in a service worker.
 */
import { more } from './iteration/later.js';
import * as all from './iteration/more.js';

more.load = async () => all;
