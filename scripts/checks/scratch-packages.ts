import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { repositoryRoot, run } from '../lib/run.js';

/** One import that breaks a rule, with the rule's name. */
export interface Violation {
  readonly from: string;
  readonly rule: string;
}

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly rules?: readonly { readonly name: string }[] }[];
  }[];
}

/**
 * A copy of the workspace's packages in a temporary folder, where a test may add files that break the rules. Libraries are
 * linked to the installed ones, our packages to the copies.
 */
export class ScratchPackages {
  readonly root = mkdtempSync(join(tmpdir(), 'roster-rules-'));
  readonly #added: string[] = [];

  constructor() {
    cpSync(join(repositoryRoot, 'tsconfig.json'), join(this.root, 'tsconfig.json'));
    cpSync(join(repositoryRoot, 'package.json'), join(this.root, 'package.json'));
    cpSync(join(repositoryRoot, 'openapi'), join(this.root, 'openapi'), { recursive: true, filter: isSource });
    cpSync(join(repositoryRoot, '.storybook'), join(this.root, '.storybook'), { recursive: true });
    cpSync(join(repositoryRoot, 'packages'), join(this.root, 'packages'), { recursive: true, filter: isSource });
    this.#link('');
    this.#link('openapi');
    for (const name of readdirSync(join(this.root, 'packages'))) this.#link(join('packages', name));
  }

  /** Adds a file; paths are relative to the repository. */
  add(path: string, code: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), code);
    this.#added.push(path);
  }

  /** Runs dependency-cruiser on the added files with the repository's configuration. */
  async check(): Promise<{ code: number; violations: Violation[] }> {
    const bin = join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(repositoryRoot, '.dependency-cruiser.mjs');
    const cruise = (type: string) =>
      run(process.execPath, [bin, ...this.#added, '--config', config, '--output-type', type], { cwd: this.root });
    const [{ code }, { output }] = await Promise.all([cruise('err'), cruise('json')]);
    const { modules } = JSON.parse(output) as Cruised;
    const violations = modules
      .filter(({ source }) => this.#added.includes(source))
      .flatMap(({ source, dependencies }) =>
        dependencies.flatMap(({ rules = [] }) => rules.map(({ name }) => ({ from: source, rule: name }))),
      );
    return { code, violations };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #link(folder: string): void {
    const installed = join(repositoryRoot, folder, 'node_modules');
    if (!existsSync(installed)) return;
    const linked = join(this.root, folder, 'node_modules');
    mkdirSync(join(linked, '@roster-kit'), { recursive: true });
    for (const name of readdirSync(installed).filter((entry) => !entry.startsWith('.') && entry !== '@roster-kit')) {
      symlinkSync(join(installed, name), join(linked, name), 'junction');
    }
    const ours = join(installed, '@roster-kit');
    for (const name of existsSync(ours) ? readdirSync(ours) : []) {
      const home = name === 'contract' ? 'openapi' : join('packages', name);
      symlinkSync(join(this.root, home), join(linked, '@roster-kit', name), 'junction');
    }
  }
}

const isSource = (path: string): boolean => !['node_modules', 'dist', 'screenshots', '.data'].includes(basename(path));
