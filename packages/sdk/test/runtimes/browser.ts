// In a page of another origin than the server's.
import { smoke } from './smoke.js';

Object.assign(globalThis, { smoke });
