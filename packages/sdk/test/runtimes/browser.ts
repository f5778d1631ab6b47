// For a page of another origin than the server.
import { smoke } from './smoke.js';

Object.assign(globalThis, { smoke });
