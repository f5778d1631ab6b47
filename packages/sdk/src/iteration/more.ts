// What most calls do without.
export { createActorCache } from '../access/actor.js';
export { fetchWith } from '../transport/fetch.js';
export { createBulk } from './bulk.js';
export { createDownload } from './download.js';
export { eventStream } from './streams/event-stream.js';
export { createWalks } from './walk.js';
