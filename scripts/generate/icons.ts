import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.js';

/** The icons the components use, by Lucide's name. */
const NAMES = [
  'activity',
  'arrow-down',
  'arrow-right',
  'arrow-up',
  'ban',
  'bot',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevrons-up-down',
  'circle-alert',
  'circle-check',
  'clock',
  'copy',
  'copy-plus',
  'download',
  'info',
  'key-round',
  'list-filter',
  'lock',
  'log-out',
  'mail',
  'mail-plus',
  'minus',
  'pencil',
  'plus',
  'refresh-cw',
  'rotate-ccw',
  'search',
  'send',
  'settings',
  'shield',
  'shield-check',
  'shield-off',
  'sliders-horizontal',
  'trash-2',
  'triangle-alert',
  'user-check',
  'user-plus',
  'user-x',
  'users',
  'wifi-off',
  'x',
];

/** Lucide's drawings, inlined as Lit templates so that nothing is fetched and nothing unused is shipped. */
export async function makeIcons(root: string): Promise<GeneratedFile> {
  const folder = join(root, 'packages/components/node_modules/lucide-static/icons');
  const entries = await Promise.all(
    NAMES.map(async (name) => {
      const source = await readFile(join(folder, `${name}.svg`), 'utf8');
      const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/
        .exec(source)?.[1]
        ?.trim()
        .replace(/\s*\n\s*/g, '');
      if (!shapes) throw new Error(`No drawing in ${name}.svg`);
      return `  ${JSON.stringify(name)}: svg\`${shapes}\`,\n`;
    }),
  );
  return {
    path: 'packages/components/src/generated/icons.ts',
    content:
      '// Generated from lucide-static (ISC licence). Do not edit; run "npm run generate".\n\n' +
      `import { svg } from 'lit';\n\nexport const icons = {\n${entries.join('')}} as const;\n\nexport type IconName = keyof typeof icons;\n`,
  };
}
