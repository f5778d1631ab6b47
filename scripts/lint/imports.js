// The ESLint rule behind the import table. It knows the packages by name, so no file has to be resolved.
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { packagesFolder, publicExports } from './import-table.js';

const messages = {
  notAllowed: '"{{specifier}}" may not be imported by {{area}}. It may import: {{may}}.',
  closed: '"{{specifier}}" is closed to {{area}}.',
  crosses: '"{{specifier}}" leads out of the package. Import {{target}} by its public name.',
  beyond: '"{{specifier}}" leads out of what {{area}} may use: {{reach}}.',
  deep: '"{{specifier}}" is no public export of {{target}}. It offers: {{exports}}.',
};

export const importsRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Enforce who may import whom.' },
    messages,
    schema: [{ type: 'object' }],
  },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const problem = findProblem(source.value, context.filename, context.options[0] ?? {});
      if (problem) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

function findProblem(specifier, filename, row) {
  if (specifier.startsWith('.')) return relativeProblem(specifier, filename, row);
  return deepProblem(specifier) ?? bareProblem(specifier, row);
}

function relativeProblem(specifier, filename, { area, reach, beyond = [] }) {
  const target = relative(packagesFolder, resolve(dirname(filename), specifier)).split(sep);
  const home = relative(packagesFolder, filename).split(sep);
  if (home[0] !== target[0] && (inPackage(home) || inPackage(target))) {
    return { messageId: 'crosses', data: { specifier, target: inPackage(target) ? `@roster-kit/${target[0]}` : 'it' } };
  }
  const path = target.slice(1).join('/');
  const leads = (folders) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  if (reach && (!leads(reach) || leads(beyond))) {
    return { messageId: 'beyond', data: { specifier, area, reach: reach.join(', ') } };
  }
  return undefined;
}

const inPackage = ([first]) => publicExports.has(`@roster-kit/${first}`);

function deepProblem(specifier) {
  const [scope, name, ...rest] = specifier.split('?')[0].split('/');
  const target = `${scope}/${name}`;
  const offered = publicExports.get(target);
  if (!offered || offered.has(rest.join('/')) || (rest.length === 0 && offered.size === 0)) return undefined;
  const exports = [...offered].map((path) => (path ? `${target}/${path}` : target)).join(', ') || 'nothing';
  return { messageId: 'deep', data: { specifier, target, exports } };
}

function bareProblem(specifier, { area, may, closed = [] }) {
  if (closed.includes(specifier)) return { messageId: 'closed', data: { specifier, area } };
  if (!may) return undefined;
  const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
  const covers = (allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed || name.startsWith(`${allowed}/`);
  if (may.some(covers)) return undefined;
  return { messageId: 'notAllowed', data: { specifier, area, may: may.join(', ') || 'nothing' } };
}
