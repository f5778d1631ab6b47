/** `npm run prove` sets it: each proof then runs in its long form. `npm test` runs the short one. */
export const isLong = process.env['ROSTER_PROVE'] === 'long';

/** How often, how many or how long, in the short and in the long form of a proof. */
export const scaled = (short: number, long: number): number => (isLong ? long : short);

/** Prints one figure of a proof as a line of its own, such as `worst body: 12 ms (users.list)`. */
export function figure(name: string, value: string | number): void {
  process.stdout.write(`  ▸ ${name}: ${value}\n`);
}
