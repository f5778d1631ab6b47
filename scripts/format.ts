import { run } from './lib/run.js';

// ESLint sorts imports and mends what it can; Prettier has the last word on the form.
const tools = [
  ['node_modules/eslint/bin/eslint.js', '--fix', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.'],
];

for (const args of tools) {
  const { code } = await run(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (code !== 0) process.exitCode = code;
}
