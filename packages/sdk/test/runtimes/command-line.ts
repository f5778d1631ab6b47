// For Node, Deno and Bun. The process must also end by itself: no timer or connection may stay open.
import process from 'node:process';
import { smoke } from './smoke.js';

const { ROSTER_BASE_URL: baseUrl = '', ROSTER_API_KEY: token = '' } = process.env;
console.log(JSON.stringify(await smoke({ baseUrl, token, environment: true })));
