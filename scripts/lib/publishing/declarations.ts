import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The modules that a source imports for what they declare or do, without taking a name from them. */
function importedFor(source: string, code: string): string[] {
  const bare = [...code.matchAll(/^import (?:type \{\} from )?'(\.[^']+)';$/gm)].map(([, path = '']) => path);
  // What registers an element also brings its class and its events.
  const registers = /\/define\.ts$/.test(source) && existsSync(join(dirname(source), 'index.ts'));
  return registers && !bare.includes('./index.js') ? ['./index.js', ...bare] : bare;
}

/**
 * The bundler of declarations drops an import without a name. Then `import '@roster-kit/components/define'` would not declare the
 * elements that it registers.
 */
export function keepImports(sources: string, dist: string): void {
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.ts'),
  )) {
    const source = join(sources, path.replace(/\.d\.ts$/, '.ts'));
    if (!existsSync(source)) continue;
    const target = join(dist, path);
    const imports = importedFor(source, readFileSync(source, 'utf8'))
      .filter((module) => existsSync(join(dirname(target), module.replace(/\.js$/, '.d.ts'))))
      .map((module) => `import '${module}';\n`);
    if (imports.length > 0) writeFileSync(target, imports.join('') + readFileSync(target, 'utf8'));
  }
}
