import { runSteps } from './lib/steps.js';
import { lintSteps } from './lib/tools.js';

const failed = Object.entries(await runSteps(lintSteps())).filter(([, succeeded]) => !succeeded);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}.`);
  if (failed.some(([name]) => ['format', 'eslint'].includes(name)))
    console.error('"npm run format" fixes the form and sorts imports.');
  if (failed.some(([name]) => name === 'spelling')) console.error('A real word goes into .cspell/words.txt.');
  process.exitCode = 1;
}
