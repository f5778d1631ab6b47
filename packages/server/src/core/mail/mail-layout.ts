/** The layout of every mail: the same words as text and as plain HTML. It loads nothing from elsewhere, not even an image. */

export interface MailButton {
  label: string;
  url: string;
}

export interface MailWords {
  subject: string;
  /** Paragraphs before the buttons. */
  opening: string[];
  buttons: MailButton[];
  /** Paragraphs after the buttons. */
  closing: string[];
  /** Small print. */
  footer: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Puts a name on one line, so that a name cannot add a header or a paragraph. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In words and in UTC: a mail does not know its reader's time zone. */
export function timeInWords(at: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(at));
  const hour = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(at));
  return `${day}, ${hour} UTC`;
}

export function greeting(name: string | null): string {
  return name === null ? 'Hello,' : `Hello ${oneLine(name)},`;
}

export function textOf(words: MailWords): string {
  const buttons = words.buttons.map(({ label, url }) => `${label}:\n${url}`);
  return `${[...words.opening, ...buttons, ...words.closing].join('\n\n')}\n\n-- \n${words.footer}\n`;
}

const FONT = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
const paragraph = (text: string): string => `<p style="margin: 0 0 16px">${escapeHtml(text)}</p>`;
const small = 'font-size: 13px; line-height: 20px; color: #57606a';

function button({ label, url }: MailButton): string {
  const href = escapeHtml(url);
  const box = 'display: inline-block; padding: 11px 20px; border-radius: 6px; background: #1f4fd1';
  const style = `${box}; color: #ffffff; font-weight: 600; text-decoration: none`;
  return `<p style="margin: 24px 0 8px"><a href="${href}" style="${style}">${escapeHtml(label)}</a></p>
<p style="margin: 0 0 24px; ${small}; word-break: break-all">Or copy this address: ${href}</p>`;
}

export function htmlOf(words: MailWords): string {
  const body = [...words.opening.map(paragraph), ...words.buttons.map(button), ...words.closing.map(paragraph)].join(
    '\n',
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.subject)}</title></head>
<body style="margin: 0; padding: 24px; background: #ffffff; color: #1f2328; ${FONT}; font-size: 16px; line-height: 24px">
<div style="max-width: 560px; margin: 0 auto">
${body}
<p style="margin: 32px 0 0; padding-top: 16px; border-top: 1px solid #d0d7de; ${small}">${escapeHtml(words.footer)}</p>
</div>
</body>
</html>
`;
}
