const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10ffff;

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** The text that stands behind `xn--` in a domain's label (RFC 3492); undefined if it means nothing. */
export function decodePunycode(encoded: string): string | undefined {
  const end = Math.max(encoded.lastIndexOf('-'), 0);
  const output = [...encoded.slice(0, end)];
  let [code, bias, position] = [FIRST_CODE, FIRST_BIAS, 0];
  for (let at = end > 0 ? end + 1 : 0; at < encoded.length; position += 1) {
    const before = position;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(encoded[at] ?? ' ');
      if (digit === -1) return undefined;
      at += 1;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (weight > Number.MAX_SAFE_INTEGER / BASE) return undefined;
    }
    const length = output.length + 1;
    bias = adapt(position - before, length, before === 0);
    code += Math.floor(position / length);
    position %= length;
    if (code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    output.splice(position, 0, String.fromCodePoint(code));
  }
  return output.join('');
}
