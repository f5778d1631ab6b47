import { run } from './lib/run.js';

// ESLint sorts imports and fixes what it can. Prettier runs last, because it decides the form.
const tools = [
  ['node_modules/eslint/bin/eslint.js', '--fix', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.'],
];

for (const args of tools) {
  const { code } = await run(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (code !== 0) process.exitCode = code;
}
