import { print } from '../runtime/io.js';
import type { Runtime } from '../runtime/runtime.js';
import { printable, widthOf } from '../runtime/text.js';
import { layOut } from './list.js';

/** Prints one object, a field per line: aligned in a terminal, otherwise with a tab. `json` prints one line of JSON. */
export async function printRecord(
  runtime: Runtime,
  value: unknown,
  { json }: { json?: boolean | undefined },
  fields: readonly (readonly [name: string, value: string])[],
): Promise<void> {
  const { io, paint } = runtime;
  if (json) return print(io, runtime.jsonOf(value));
  const rows = fields.map(([name, text]) => [name, printable(text)] as const);
  if (!io.stdout.isTTY) return print(io, rows.map(([name, text]) => `${name}\t${text}\n`).join(''));
  const widths = [0, 1].map((column) => Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))));
  await print(
    io,
    `${layOut(
      rows.map(([name, text]) => [paint('dim', name), text]),
      widths,
    )}\n`,
  );
}
