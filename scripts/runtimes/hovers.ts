import { join } from 'node:path';
import ts from 'typescript';

/** What an editor shows where the pointer rests on a name. */
export interface Hover {
  /** Such as `client.users.get` or `User.email`. */
  name: string;
  /** The declaration, such as `(property) User.email: string`. */
  code: string;
  /** The text below it, with its tags. */
  text: string;
}

export interface Hovers {
  /** Each method of the client, and of its resources. */
  methods: Hover[];
  /** Each field and method of every public type. */
  fields: Hover[];
  /** Each public type, function and class. */
  exports: Hover[];
}

/** The contract's document as types. Their leaves are the named types; between them stand keys such as `parameters`. */
const DOCUMENT = ['components', 'operations', 'paths'];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  types: [],
};

function createEditor(folder: string, files: ReadonlyMap<string, string>): ts.LanguageService {
  const read = (path: string) => files.get(path) ?? ts.sys.readFile(path);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
}

function hoverAt(editor: ts.LanguageService, name: string, path: string, at: number): Hover {
  const info = editor.getQuickInfoAtPosition(path, at);
  const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return {
    name,
    code: ts.displayPartsToString(info?.displayParts),
    text: [ts.displayPartsToString(info?.documentation), ...tags].join('\n').trim(),
  };
}

/** The declarations of a field or method below a node, with the names that lead to it. A field that can never be is none. */
function membersIn(node: ts.Node, prefix: string): [name: string, member: ts.Identifier][] {
  const found: [string, ts.Identifier][] = [];
  const visit = (child: ts.Node, path: string): void => {
    if (ts.isConditionalTypeNode(child)) {
      // What a type is compared with is no field of it.
      [child.trueType, child.falseType].forEach((inner) => visit(inner, path));
      return;
    }
    const isMember = ts.isPropertySignature(child) || ts.isMethodSignature(child) || ts.isPropertyDeclaration(child);
    if (!(isMember || ts.isMethodDeclaration(child)) || !ts.isIdentifier(child.name)) {
      ts.forEachChild(child, (inner) => visit(inner, path));
      return;
    }
    if (child.type?.kind === ts.SyntaxKind.NeverKeyword) return;
    const name = `${path}.${child.name.text}`;
    found.push([name, child.name]);
    ts.forEachChild(child, (inner) => visit(inner, name));
  };
  ts.forEachChild(node, (child) => visit(child, prefix));
  return found;
}

/**
 * Reads what an editor shows of an installed package, as TypeScript's language service answers it.
 * @param folder a project with the package in its `node_modules`
 * @param entries what the package exports, such as `@roster-kit/sdk`
 * @param declaration code of a module that declares `client`
 */
export function readHovers(folder: string, entries: readonly string[], declaration: string): Hovers {
  const code = [...entries.map((entry) => `import '${entry}';`), declaration].join('\n');
  const probe = join(folder, 'probe.mts');
  const program = createEditor(folder, new Map([[probe, code]])).getProgram()!;
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(probe)!;
  const client = checker.getSymbolsInScope(source, ts.SymbolFlags.Variable).find(({ name }) => name === 'client')!;
  const typeOf = (symbol: ts.Symbol) => checker.getTypeOfSymbolAtLocation(symbol, source);
  const isMethod = (symbol: ts.Symbol) => typeOf(symbol).getCallSignatures().length > 0;
  // `client.raw` is another library's.
  const isOurs = ({ declarations = [] }: ts.Symbol) =>
    declarations.every((node) => node.getSourceFile().fileName.includes('/@roster-kit/'));
  const uses = typeOf(client)
    .getProperties()
    .flatMap((member) => {
      if (isMethod(member)) return [`client.${member.name}`];
      const methods = typeOf(member).getProperties().filter(isMethod).filter(isOurs);
      return typeOf(member).flags & ts.TypeFlags.Object
        ? methods.map(({ name }) => `client.${member.name}.${name}`)
        : [];
    });

  const text = [code, ...uses, ''].join('\n');
  const editor = createEditor(folder, new Map([[probe, text]]));
  const methods = uses.map((use) => hoverAt(editor, use, probe, text.indexOf(`\n${use}\n`) + use.length));

  const fields = new Map<string, Hover>();
  const exported: Hover[] = [];
  for (const entry of entries) {
    const { resolvedModule } = ts.resolveModuleName(entry, probe, options, ts.sys);
    const module = checker.getSymbolAtLocation(program.getSourceFile(resolvedModule!.resolvedFileName)!)!;
    for (const symbol of checker.getExportsOfModule(module).filter(({ name }) => !DOCUMENT.includes(name))) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const node of target.declarations ?? []) {
        const path = node.getSourceFile().fileName;
        const name = ts.getNameOfDeclaration(node)!;
        exported.push(hoverAt(editor, symbol.name, path, name.getStart()));
        for (const [member, place] of membersIn(node, symbol.name))
          fields.set(member, hoverAt(editor, member, path, place.getStart()));
      }
    }
  }
  return { methods, fields: [...fields.values()], exports: exported };
}
