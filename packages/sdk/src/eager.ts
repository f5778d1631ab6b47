/**
 * Loads all of the SDK at once, which otherwise loads some parts when they are first used. Import it where nothing can be loaded
 * later, such as in a service worker.
 */
import * as actor from './access/actor.js';
import * as bulk from './iteration/bulk.js';
import * as download from './iteration/download.js';
import * as events from './iteration/event-stream.js';
import { parts } from './iteration/parts.js';
import * as walk from './iteration/walk.js';
import * as fetch from './transport/fetch.js';

parts.actor = async () => actor;
parts.bulk = async () => bulk;
parts.download = async () => download;
parts.events = async () => events;
parts.fetch = async () => fetch;
parts.walk = async () => walk;
