import { createHash } from 'node:crypto';
import type { Brand } from '../brand/brand.ts';
import { paletteOf } from '../brand/palette.ts';
import { screenLogo } from '../brand/screen-logo.ts';

export type Locale = 'es' | 'en';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface PageOptions {
  /** After how many seconds the browser goes where. */
  goOn?: { seconds: number; url: string };
  /** Whose page it is; ours without one. */
  brand?: Brand | null;
}

/** A page for people: one card, no script, nothing fetched from anywhere. `body` is HTML. */
export function page(locale: Locale, title: string, body: string, { goOn, brand = null }: PageOptions = {}): string {
  const name = brand?.name ?? 'Astrall';
  const refresh = goOn ? `\n<meta http-equiv="refresh" content="${goOn.seconds}; url=${escapeHtml(goOn.url)}">` : '';
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${refresh}
<title>${escapeHtml(title)} · ${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<style>${styleOf(brand)}</style>
<main>
<header>${emblem(brand, name)}</header>
<section>
<h1>${escapeHtml(title)}</h1>
${body}
</section>${brand?.contact ? `\n<footer>${escapeHtml(`${name} · ${brand.contact}`)}</footer>` : ''}
</main>
</html>
`;
}

function emblem(brand: Brand | null, name: string): string {
  const logo = screenLogo(brand?.logo);
  if (!logo) return escapeHtml(name);
  const source = `data:${logo.mediaType};base64,${Buffer.from(logo.data).toString('base64')}`;
  return `<img src="${source}" width="${logo.width}" height="${logo.height}" alt="${escapeHtml(name)}">`;
}

interface PageHeaders {
  /** Origins that its forms lead to in the end: browsers hold redirects after a form to them too. */
  formTargets?: string[];
  /** As the page has it. */
  brand?: Brand | null;
}

/** The headers of such a page. */
export function pageHeaders({ formTargets = [], brand = null }: PageHeaders = {}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(styleOf(brand)).digest('base64')}'`,
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    // Not `no-referrer`: browsers would then send `Origin: null` with the form.
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
  };
}

function styleOf(brand: Brand | null): string {
  const palette = paletteOf(brand?.colors ?? null);
  const { ink, soft, accentText, accent, focus, edge, paper, hairline, ground, groundRaised, onGroundAccent } = palette;
  return `
:root { color-scheme: light; --ink: ${ink}; --soft: ${soft}; --accent-text: ${accentText}; --accent: ${accent}; --focus: ${focus}; --edge: ${edge}; --paper: ${paper}; --line: ${hairline}; --ground: ${ground}; --raised: ${groundRaised}; --on-ground: ${onGroundAccent}; --bad: #a4262c; }${rules}`;
}

/** Sun to Saturn, as on mails; the selectors keep telephones from painting two of them as emoji. */
const planets = ['☉', '☽', '☿', '♀', '♂', '♃', '♄'].map((glyph) => `${glyph}\ufe0e`).join('');

const rules = `
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, 'Times New Roman', serif; }
main { width: 100%; max-width: 27rem; margin: auto; padding: 1.5rem 1.25rem 3rem; }
header { background: var(--ground); border-bottom: 3px solid var(--accent); border-radius: 6px 6px 0 0; padding: 1.5rem 1.25rem 1.2rem; text-align: center; letter-spacing: .32em; text-indent: .32em; text-transform: uppercase; font-size: .95rem; color: var(--on-ground); overflow-wrap: anywhere; }
header::after { content: '${planets}' / ''; display: block; margin-top: .7rem; font: .95rem/1.4 'Segoe UI Symbol', 'Noto Sans Symbols', Georgia, serif; letter-spacing: .7em; text-indent: .7em; }
header img { display: block; margin: 0 auto; max-width: 100%; height: auto; }
footer { margin-top: 1.25rem; text-align: center; font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
section { background: #fff; border: 1px solid var(--line); border-top: 0; border-radius: 0 0 6px 6px; padding: 1.75rem 1.75rem 2rem; }
h1 { font-size: 1.55rem; font-weight: normal; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
p { margin: .5rem 0 1rem; } .soft { color: var(--soft); font-size: .95rem; }
.alert { border-left: 3px solid var(--bad); background: #fbf1f0; color: var(--bad); padding: .6rem .85rem; border-radius: 3px; }
label { display: block; margin: 1.1rem 0 .3rem; font-size: .95rem; }
input:not([type=radio], [type=checkbox], [type=hidden]) { width: 100%; font: inherit; color: inherit; padding: .6rem .7rem; border: 1px solid var(--edge); border-radius: 4px; background: #fff; }
input:focus-visible, button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.hint { margin: .35rem 0 0; color: var(--soft); font-size: .85rem; }
button { width: 100%; font: inherit; padding: .7rem 1rem; margin-top: 1.4rem; border: 1px solid var(--ground); border-radius: 4px; background: var(--ground); color: #fff; cursor: pointer; }
button:hover { background: var(--raised); }
button.quiet { background: none; color: var(--ink); margin-top: .7rem; border-color: var(--edge); } button.quiet:hover { background: var(--paper); }
ul { list-style: none; margin: 1rem 0 0; padding: 0; border-top: 1px solid var(--line); } li { padding: .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
fieldset { border: 0; margin: 1.1rem 0 0; padding: 0; min-width: 0; } legend { padding: 0; }
h2 { font-size: 1.2rem; font-weight: normal; margin: 0 0 .3rem; } h1, h2, legend, dd { overflow-wrap: anywhere; }
.part + .part { border-top: 1px solid var(--line); margin-top: 1.8rem; padding-top: 1.5rem; }
.choice { display: flex; gap: .65rem; align-items: flex-start; margin: .5rem 0 0; padding: .55rem .75rem; border: 1px solid var(--edge); border-radius: 4px; font-size: 1rem; cursor: pointer; overflow-wrap: anywhere; }
.choice:has(:checked) { border-color: var(--focus); background: var(--paper); } .choice input { accent-color: var(--ink); flex: none; width: 1.05em; height: 1.05em; margin: .25em 0 0; } .choice.plain { border-color: transparent; padding-left: 0; }
fieldset:not(:has(.other:checked)) .for-other { display: none; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem .9rem; margin: .8rem 0 0; font-size: .95rem; } dt { color: var(--soft); } dd { margin: 0; }
details { margin-top: 1.3rem; } summary { color: var(--soft); font-size: .95rem; cursor: pointer; }
.fault { margin: .35rem 0 0; color: var(--bad); font-size: .9rem; } [aria-invalid=true] { border-color: var(--bad) !important; }
a { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--accent); } .below { margin: 1.25rem 0 0; text-align: center; font-size: .95rem; }
strong { font-weight: normal; color: var(--accent-text); overflow-wrap: anywhere; }
@media (max-width: 30rem) { main { margin-top: 0; padding: 1.25rem .9rem 2rem; } section { padding: 1.4rem 1.2rem 1.6rem; } }
`;
