// In Node, Deno and Bun: the process must also end by itself, so that no timer or connection was left behind.
import process from 'node:process';
import { smoke } from './smoke.js';

const [baseUrl = '', token = ''] = process.argv.slice(2);
console.log(JSON.stringify(await smoke({ baseUrl, token })));
