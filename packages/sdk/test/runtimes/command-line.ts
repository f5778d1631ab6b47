// In Node, Deno and Bun: the process must also end by itself, so that no timer or connection was left behind.
import process from 'node:process';
import { smoke } from './smoke.js';

const { ROSTER_BASE_URL: baseUrl = '', ROSTER_API_KEY: token = '' } = process.env;
console.log(JSON.stringify(await smoke({ baseUrl, token, environment: true })));
