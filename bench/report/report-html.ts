import { pathToFileURL } from 'node:url';
import { fontFiles } from '../../services/reports/src/typeset/fonts/font-files.ts';
import type { ReportDocument } from '../../services/reports/src/typeset/report-document.ts';

/** `Serif` would be the generic family, and no face of ours. */
const face = (family: string, file: string) =>
  `@font-face { font-family: ${family}; src: url(${pathToFileURL(file).href}); }`;

const style = `
${face('Prose', fontFiles.serif)}
${face('Display', fontFiles.display)}
@page { size: A4; margin: 88pt 86pt 84pt; @bottom-center { content: counter(page) } }
body { font: 12.6pt/18.4pt Prose; color: #1E2448; hyphens: none }
h1, h2 { font-family: Display; font-weight: normal; break-after: avoid }
h1 { font-size: 31pt; line-height: 1.2 }
h2 { font-size: 21.5pt; line-height: 1.2; margin: 30pt 0 7pt }
p { margin: 0 0 7pt; orphans: 2; widows: 2 }
section { break-before: page }
table { border-collapse: collapse; width: 100% }
td { border-bottom: .5pt solid #ccc; padding: 3pt }
nav li::after { content: target-counter(attr(href url), page) }`;

/** The same words and figures, about as many pages: cover, contents, wheel, table, chapters. */
export function reportHtml({ personName, birthDate, birthTime, birthPlace, chart, text }: ReportDocument): string {
  const chapters = [...new Set(text.sections.map(({ chapter }) => chapter))];
  const sectionsOf = (chapter: string) => text.sections.filter((section) => section.chapter === chapter);
  const contents = text.sections.map(({ key, title }) => `<li><a href="#${escaped(key)}">${escaped(title)}</a></li>`);
  const rows = chart.placements.map(
    ({ body, sign, degreeInSign, house }) =>
      `<tr><td>${body}</td><td>${sign}</td><td>${degreeInSign.toFixed(2)}</td><td>${house ?? ''}</td></tr>`,
  );
  const body = chapters.map(
    (chapter) =>
      `<section>${sectionsOf(chapter)
        .map(({ key, title, paragraphs }) => {
          const prose = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
          return `<h2 id="${escaped(key)}">${escaped(title)}</h2>${prose}`;
        })
        .join('')}</section>`,
  );
  return `<!doctype html><html lang="${text.locale}"><head><meta charset="utf-8"><style>${style}</style></head><body>
<h1>${escaped(personName)}</h1><p>${birthDate} ${birthTime ?? ''}<br>${escaped(birthPlace)}</p>${wheel(chart.placements)}
<section><nav><ol>${contents.join('')}</ol></nav></section>
<section><table>${rows.join('')}</table></section>${body.join('')}</body></html>`;
}

function wheel(placements: ReportDocument['chart']['placements']): string {
  const spot = (longitudeDeg: number, radius: number) => {
    const angle = (longitudeDeg * Math.PI) / 180;
    return `x1="200" y1="200" x2="${200 + radius * Math.cos(angle)}" y2="${200 - radius * Math.sin(angle)}"`;
  };
  const lines = [
    ...Array.from({ length: 72 }, (_, index) => spot(index * 5, 190)),
    ...placements.map(({ longitudeDeg }) => spot(longitudeDeg, 150)),
  ];
  const circles = [190, 160, 120].map(
    (radius) => `<circle cx="200" cy="200" r="${radius}" fill="none" stroke="#888"/>`,
  );
  return `<svg viewBox="0 0 400 400" width="400">${circles.join('')}${lines
    .map((line) => `<line ${line} stroke="#B8923F" stroke-width=".5"/>`)
    .join('')}</svg>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
