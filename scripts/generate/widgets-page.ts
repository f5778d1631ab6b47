import type { GeneratedFile } from './generated-file.js';
import { readWidgets, type Widget } from './widgets.js';

const HEADER = '<!-- Generated from the elements. Do not edit; run "npm run generate". -->\n';

const code = (text: string) => `\`${text}\``;
const nameOf = (offer: string) => (offer.includes('.') ? code(offer) : `area ${code(offer)}`);
const cells = (...columns: string[]) => `| ${columns.join(' | ')} |`;

function row({ tag, needed, note, optional, parts }: Widget): string {
  const without = optional.map(({ offer, without: what }) => `${nameOf(offer)}: ${what}`);
  return cells(
    code(tag),
    needed.map(nameOf).join(', ') || note,
    without.join('<br>') || 'nothing',
    parts.map(code).join(', ') || 'none',
  );
}

/** The page that says for every element which operations it needs, and which it can do without. */
export function makeWidgetsPage(root: string): GeneratedFile {
  const lines = [
    HEADER,
    '# Elements and operations',
    '',
    'A backend need not have every operation of the contract. Each element asks `capabilities.get` what there is, leaves out',
    'what is not, and says calmly that the product does not have it where nothing remains. A backend without',
    '`capabilities.get` is taken to have everything.',
    '',
    'Every element with a client reads `session.get`, and next to it `capabilities.get`; then `roles.list`,',
    '`permissions.list` and `accessLevels.list`, each if it is there. Without `permissions.list`, the permissions of the',
    "role in the session are all that count. Without `roles.list`, only the person's own role is known.",
    '',
    'An element that contains others can do without what these need, unless it needs it itself.',
    '',
    cells('Element', 'Needs', 'Can do without, and then leaves out', 'Contains'),
    cells('---', '---', '---', '---'),
    ...readWidgets(root).map(row),
    '',
  ];
  return { path: 'docs/generated/elements.md', content: lines.join('\n') };
}
