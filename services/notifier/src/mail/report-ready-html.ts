import type { MailWords } from './report-ready-words.ts';

const ink = '#1f2547';
const gold = '#b8914a';
const paper = '#f7f4ec';

/** The mail as HTML: tables and inline styles, since that is what mail programs render alike. */
export function reportReadyHtml(locale: 'es' | 'en', words: MailWords, url: string): string {
  const paragraph = (text: string, style = '') =>
    `<p style="margin:0 0 20px;font:17px/1.6 Georgia,'Times New Roman',serif;color:${ink};${style}">${escapeHtml(text)}</p>`;
  const small = `font-size:14px;line-height:1.5;color:#5c6079;`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(words.subject)}</title>
</head>
<body style="margin:0;padding:0;background:${paper};">
<div style="display:none;max-height:0;overflow:hidden;">${escapeHtml(words.preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${paper};">
<tr><td align="center" style="padding:32px 16px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-top:4px solid ${gold};">
<tr><td align="center" style="padding:36px 40px 24px;background:${ink};">
<p style="margin:0;font:14px/1 Georgia,serif;letter-spacing:6px;color:${gold};">ASTRALL</p>
<h1 style="margin:20px 0 0;font:normal 28px/1.3 Georgia,'Times New Roman',serif;color:#ffffff;">${escapeHtml(words.subject)}</h1>
</td></tr>
<tr><td style="padding:36px 40px 12px;">
${paragraph(words.greeting)}
${paragraph(words.announcement)}
<table role="presentation" cellpadding="0" cellspacing="0" align="center" style="margin:12px auto 32px;">
<tr><td style="background:${gold};border-radius:4px;">
<a href="${escapeHtml(url)}" style="display:inline-block;padding:15px 34px;font:bold 17px/1 Georgia,serif;color:#ffffff;text-decoration:none;">${escapeHtml(words.button)}</a>
</td></tr>
</table>
${paragraph(words.expiry, small)}
${paragraph(words.help, small)}
</td></tr>
<tr><td align="center" style="padding:8px 40px 32px;">
<p style="margin:0;border-top:1px solid #e6e0d2;padding-top:20px;font:13px/1.5 Georgia,serif;color:#8a8ca0;">${escapeHtml(words.signature)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
