import '@roster-kit/components/define';
import '../shared/nav.js';
import { start } from '../shared/host.js';

await start();
