import { ensureChromium } from './lib/install/chromium.js';
import { run } from './lib/run.js';

/** Takes the pictures for the README from the running demo, in the Chromium that the tests use. */
const env = { ...process.env, CHROMIUM_PATH: await ensureChromium(console.log) };
const { code } = await run(process.execPath, ['--import', 'tsx', 'packages/demo/test/screenshots.ts'], {
  env,
  stdio: 'inherit',
});
process.exit(code);
