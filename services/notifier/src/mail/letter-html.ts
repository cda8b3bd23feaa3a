import type { Palette } from '@astrall/platform/brand/palette.ts';
import type { MailWords } from './mail-words.ts';

/** Whose letter it is, as it shows. */
export interface Letterhead {
  name: string;
  contact: string | null;
  /** Comes with the mail; in CSS pixels. */
  logo: { cid: string; width: number; height: number } | null;
  palette: Palette;
}

const serif = "Georgia,'Times New Roman',serif";

/** Mail programs that know nothing of these rules show the inline styles. */
const rules = ({ night }: Palette) => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .edge { padding-left: 24px !important; padding-right: 24px !important; }
  .title { font-size: 25px !important; }
  .button a { display: block !important; padding-left: 12px !important; padding-right: 12px !important; }
  .button { width: 100% !important; }
}
@media (prefers-color-scheme: dark) {
  .ground { background: ${night.ground} !important; }
  .card { background: ${night.card} !important; border-color: ${night.hairline} !important; }
  .head { background: ${night.head} !important; }
  .mark { color: ${night.accent} !important; }
  .text { color: ${night.ink} !important; }
  .soft, .soft a { color: ${night.soft} !important; }
  .rule { border-color: ${night.hairline} !important; }
  .asked { background: ${night.head} !important; border-color: ${night.accent} !important; }
  .button { background: ${night.accent} !important; }
  .button a { color: ${night.onAccent} !important; }
}`;

/** The mail as HTML: tables and inline styles, since that is what mail programs render alike. It fetches nothing. */
export function letterHtml(locale: 'es' | 'en', words: MailWords, url: string, letterhead: Letterhead): string {
  const { palette, name, contact } = letterhead;
  const { ink, soft, paper, hairline, ground, accent, onGroundAccent } = palette;
  const href = escapeHtml(url);
  const owner = [name, contact].filter(Boolean).join(' · ');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${escapeHtml(words.subject)}</title>
<style>${rules(palette)}
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${paper};">
<div style="display:none;max-height:0;overflow:hidden;">${escapeHtml(words.preview)}${previewEnd}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper};">
<tr><td align="center" style="padding:32px 12px;">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#ffffff;border:1px solid ${hairline};border-collapse:separate;">
<tr><td align="center" class="head edge" style="padding:40px 44px 36px;background:${ground};border-bottom:3px solid ${accent};">
${emblem(letterhead, locale)}
<h1 class="title" style="margin:22px 0 0;font:normal 30px/1.3 ${serif};color:#ffffff;text-wrap:balance;">${escapeHtml(words.subject)}</h1>
<p class="mark" aria-hidden="true" style="margin:24px 0 0;padding-left:12px;font:17px/1.4 'Segoe UI Symbol','Noto Sans Symbols',${serif};letter-spacing:12px;color:${onGroundAccent};">${planets}</p>
</td></tr>
<tr><td class="edge" style="padding:38px 44px 10px;">
${paragraph(words.greeting, 'text', `font:18px/1.6 ${serif};color:${ink};`)}
${paragraph(words.announcement, 'text', `font:18px/1.6 ${serif};color:${ink};`)}${questionList(words.questions, palette)}
<table role="presentation" class="button" align="center" cellpadding="0" cellspacing="0" border="0" style="margin:14px auto 34px;background:${ground};border-radius:4px;">
<tr><td align="center">
<a href="${href}" style="display:inline-block;padding:17px 40px;font:bold 18px/1.2 ${serif};color:#ffffff;text-decoration:none;">${escapeHtml(words.button)}</a>
</td></tr>
</table>
${paragraph(words.expiry, 'soft', `font:15px/1.6 ${serif};color:${soft};`)}
${paragraph(words.help, 'soft', `font:15px/1.6 ${serif};color:${soft};`)}
</td></tr>
<tr><td class="edge" style="padding:0 44px 34px;">
<p class="soft rule" style="margin:8px 0 0;padding-top:22px;border-top:1px solid ${hairline};font:13px/1.6 ${serif};color:${soft};">${escapeHtml(words.fallback)}<br><a href="${href}" style="color:${soft};${breaking}">${href}</a></p>
<p class="soft" style="margin:16px 0 0;font:13px/1.6 ${serif};color:${soft};">${escapeHtml(words.reason)}<br>${escapeHtml(owner)}</p>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

function emblem({ name, logo, palette }: Letterhead, locale: 'es' | 'en'): string {
  const style = `margin:0;padding-left:7px;font:15px/1.4 ${serif};letter-spacing:7px;color:${palette.onGroundAccent};${breaking}`;
  if (!logo) return `<p class="mark" style="${style}">${escapeHtml(name.toLocaleUpperCase(locale))}</p>`;
  const { cid, width, height } = logo;
  const size = `width="${width}" height="${height}"`;
  return `<img src="cid:${cid}" ${size} alt="${escapeHtml(name)}" class="mark" style="${style}display:inline-block;padding:0;border:0;max-width:100%;">`;
}

/** A name without spaces, and a link, must not widen the page of a telephone. */
const breaking = 'overflow-wrap:anywhere;word-break:break-word;';

/** Sun to Saturn; the selectors keep telephones from painting two of them as emoji. */
const planets = ['☉', '☽', '☿', '♀', '♂', '♃', '♄'].map((glyph) => `${glyph}\ufe0e`).join('');

/** Keeps the start of the letter out of the preview in a list of mails. */
const previewEnd = '&#847;&zwnj;&nbsp;'.repeat(60);

function paragraph(text: string, kind: 'text' | 'soft', style: string): string {
  return `<p class="${kind}" style="margin:0 0 20px;${style}${breaking}">${escapeHtml(text)}</p>`;
}

/** Set off from what we say: what the reader came for. */
function questionList(questions: string[] = [], { ink, paper, accent }: Palette): string {
  if (questions.length === 0) return '';
  const items = questions.map(
    (question, index) =>
      `<li class="text" style="margin:${index === 0 ? 0 : 12}px 0 0;padding:0;list-style:none;font:18px/1.5 ${serif};color:${ink};${breaking}">${escapeHtml(question)}</li>`,
  );
  return `
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;">
<tr><td class="asked" style="padding:18px 22px;background:${paper};border-left:3px solid ${accent};">
<ul style="margin:0;padding:0;list-style:none;">
${items.join('\n')}
</ul>
</td></tr>
</table>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
