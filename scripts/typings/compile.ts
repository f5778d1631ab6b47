import ts from 'typescript';

/** One error: which file, on which line, and what. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Declarations that several programs read. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What TypeScript says of files that need not be on the disk, and of the declarations in `checked`, a part of their paths. They are
 * compiled as in an application of the strictest kind.
 */
export function compile(files: ReadonlyMap<string, string>, checked?: string): Problem[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    exactOptionalPropertyTypes: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
    resolveJsonModule: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    if (code !== undefined) return ts.createSourceFile(path, code, version, true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, version, ...rest));
    return parsed.get(path);
  };
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host });
  const declarations = program.getSourceFiles().filter(({ fileName }) => checked && fileName.includes(checked));
  const sources = [...files.keys()].flatMap((path) => program.getSourceFile(path) ?? []);
  return [...sources, ...declarations].flatMap((source) =>
    [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => ({
      file: source.fileName,
      line: source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      text: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
    })),
  );
}
