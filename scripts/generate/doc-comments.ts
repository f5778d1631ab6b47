/** A doc comment of several lines: the bundler of declarations moves one of a single line to where no editor looks for it. */
export function docComment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

/** What openapi-typescript says of a type that the type itself says. */
const REDUNDANT = /^(Format: |@enum |@constant$)/;

/** Editors show `@description` as a tag after everything else, so descriptions become the text of their comments. */
export function readableComments(code: string): string {
  return code.replace(/^( *)\/\*\*([\s\S]*?)\*\/\n/gm, (_, indent: string, body: string) => {
    const lines = body.split('\n').map((line) => line.replace(/^ *\* ?/, '').trim());
    const kept = lines.filter((line) => line !== '' && !REDUNDANT.test(line));
    const texts = kept.map((line) => line.replace(/^@description /, '\n'));
    return texts.length === 0 ? '' : `${docComment(texts.join('\n'), indent)}\n`;
  });
}
