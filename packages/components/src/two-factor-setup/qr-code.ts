import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Light modules around the code (quiet zone). The standard asks for four. */
const QUIET_ZONE = 4;

/** One path for all dark modules; neighbors in a row form one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      parts.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
    }
  });
  return parts.join('');
}

/**
 * A QR code as one SVG. It stays dark on white in dark mode too, because many scanners cannot read inverted codes.
 * @see ISO/IEC 18004
 */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET_ZONE;
  return html`<svg
    class="qr"
    part="qr"
    viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff"></rect>
    <path d=${pathOf(data)} fill="#000"></path>
  </svg>`;
}
