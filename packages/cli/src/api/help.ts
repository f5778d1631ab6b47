import type { ApiInput, ApiOperation } from '../generated/operations.js';

const WIDTH = 100;

function typeOf({ type, list, nullable, values }: ApiInput): string {
  const one = values ? values.join(' | ') : type === 'json' ? 'JSON' : type;
  return [list ? `${one}, repeatable` : one, nullable && 'or null'].filter(Boolean).join(', ');
}

/** Words in lines of at most the width, each below the first. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

function section(title: string, inputs: readonly ApiInput[]): string {
  if (inputs.length === 0) return '';
  const blocks = inputs.map((input) => {
    const needed = input.required ? ', required' : '';
    const head = wrap(`${input.name}  ${typeOf(input)}${needed}`, '  ');
    return input.text ? `${head}\n${wrap(input.text, '      ')}` : head;
  });
  return `\n${title}\n${blocks.join('\n')}\n`;
}

/** What an operation takes, below the help of its command. */
export function helpOf({ method, path, permission, inputs }: ApiOperation): string {
  const of = (...places: string[]) => inputs.filter((input) => places.includes(input.in));
  return [
    `\nRequest     ${method} ${path}\nPermission  ${permission}\n`,
    section('Fields (-f)', of('path', 'query', 'body')),
    section('Headers (-H)', of('header')),
  ].join('');
}
