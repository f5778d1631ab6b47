import { print } from '../runtime/io.js';
import type { Runtime } from '../runtime/runtime.js';
import { printable, widthOf } from '../runtime/text.js';
import { layOut } from './list.js';

/** One thing: its fields below each other, parted by a tab where nobody looks; one line of JSON with `json`. */
export async function printRecord(
  runtime: Runtime,
  value: unknown,
  { json }: { json?: boolean | undefined },
  fields: readonly (readonly [name: string, value: string])[],
): Promise<void> {
  const { io, paint } = runtime;
  if (json) return print(io, `${JSON.stringify(value)}\n`);
  const told = fields.map(([name, text]) => [name, printable(text)] as const);
  if (!io.stdout.isTTY) return print(io, told.map(([name, text]) => `${name}\t${text}\n`).join(''));
  const widths = [0, 1].map((column) => Math.max(1, ...told.map((row) => widthOf(row[column] ?? ''))));
  await print(
    io,
    `${layOut(
      told.map(([name, text]) => [paint('dim', name), text]),
      widths,
    )}\n`,
  );
}
