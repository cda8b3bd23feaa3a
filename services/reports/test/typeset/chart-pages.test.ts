import { beforeAll, describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import { laidReport } from '../../src/typeset/laid-report.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import { fixtureChart, madridSky, stelliumSky } from './fixture-chart.ts';
import { fixtureDocument } from './fixture-document.ts';
import { type ReadPdf, readPdf, textOf } from './read-pdf.ts';

const words = labels.en;

describe('the pages of a chart', () => {
  const document = fixtureDocument('en');
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf((await renderPdf(document)).pdf);
  });

  const rowsOf = (title: string) =>
    pdf.pages
      .find(({ lines }) => lines.some(({ text, fontSize }) => text === title && fontSize > 20))!
      .lines.map(({ text }) => text.replace(/\s+/gu, ' '));

  it('open with the birth in words and the place', () => {
    const cover = pdf.pages[0]!.text.replaceAll('\u00a0', ' ');
    expect(cover).toContain('Wednesday, 14 March 1990 · 14:35');
    expect(cover).toContain('Madrid, Comunidad de Madrid, España');
  });

  it('say what their symbols mean where the opening leaves room for it', () => {
    const rows = rowsOf(document.text.sections[0]!.title);
    expect(rows).toContain('BODIES SIGNS ASPECTS');
    expect(rows).toContain('☉ Sun ♅ Uranus ♈ Aries ♎ Libra ☌ Conjunction');
    const [opening, ...others] = document.text.sections;
    const long = { ...opening!, paragraphs: [...opening!.paragraphs, ...opening!.paragraphs, ...opening!.paragraphs] };
    const { pages } = laidReport({ ...document, text: { ...document.text, sections: [long, ...others] } });
    const texts = pages.flatMap(({ marks }) => marks.flatMap((mark) => ('text' in mark ? [mark.text] : [])));
    expect(texts).toContain(words.chart.placements);
    expect(texts).not.toContain(words.chart.symbols.toUpperCase());
  });

  it('list every placement to the minute', () => {
    const rows = rowsOf(words.chart.placements);
    expect(rows).toContain('☉ Sun ♓ Pisces 23° 37′ 8');
    expect(rows).toContain('♇ Pluto ♏ Scorpio 17° 36′ 4 retrograde, domicile');
    expect(rows).toContain('AC Ascendant ♌ Leo 12° 14′ 1');
    expect(rows).toContain('MC Midheaven ♉ Taurus 3° 42′ 10');
    for (const name of Object.values(words.bodyNames)) expect(rows.join('\n')).toContain(name);
    expect(rows.join('\n')).toContain(words.pointNames.north_node);
  });

  it('set the letters of an angle smaller than the symbols beside them', () => {
    const heads = pdf.pages.slice(3).flatMap(({ pieces }) =>
      pieces
        .filter(({ text }) => /^(?:AC|MC)$/u.test(text))
        .map((letters) => ({
          letters,
          symbols: pieces.find(
            ({ text, baseline }) => /[☌⚹□△☍]/u.test(text) && Math.abs(baseline - letters.baseline) < 3,
          ),
        })),
    );
    const beside = heads.filter(({ symbols }) => symbols);
    expect(beside.length).toBeGreaterThan(1);
    for (const { letters, symbols } of beside) expect(letters.fontSize).toBeLessThan(symbols!.fontSize * 0.7);
  });

  it('count the elements and modalities', () => {
    const rows = rowsOf(words.chart.placements).join('\n');
    expect(rows).toContain('Fire 1 Earth 3 Air 2 Water 5');
    for (const name of Object.values(words.modalityNames)) expect(rows).toContain(name);
  });

  it('show every cusp, and every aspect with its orb', () => {
    const rows = rowsOf(words.chart.housesAndAspects).join('\n');
    for (const { sign } of document.chart.houses!.cusps) expect(rows).toContain(words.signNames[sign]);
    const orbs = rows.match(/\d°\d\d′/gu) ?? [];
    const { aspects, pointAspects } = document.chart;
    expect(pointAspects.length).toBeGreaterThan(0);
    expect(orbs).toHaveLength(aspects.length + pointAspects.length);
    expect(rows).toContain('☊');
    expect(orbs).toContain('1°39′');
  });
});

describe('a chart without a birth time', () => {
  it('says so, and shows neither ascendant nor houses', async () => {
    const chart = {
      ...fixtureChart({ ...madridSky, ascendant: undefined, midheaven: undefined }),
      uncertain: [{ body: 'moon' as const, signs: ['libra' as const, 'scorpio' as const] }],
    };
    const pdf = await readPdf((await renderPdf(fixtureDocument('en', { chart }))).pdf);
    const everything = textOf(pdf);
    expect(pdf.pages[0]!.text).toContain('birth time unknown');
    expect(everything).toContain(words.timeUnknownNote);
    expect(everything).toContain('What changed sign that day: Moon, from Libra to Scorpio.');
    expect(everything).toContain(words.sunAndMoon);
    expect(everything.replace(/\s+/gu, ' ')).toContain(words.chart.allDayAspects);
    expect(everything).not.toContain(words.midheaven);
    expect(everything).not.toMatch(/house \d/iu);
  });

  it('tells nothing of the Moon that the hour decides', async () => {
    const cast = fixtureChart({ ...madridSky, ascendant: undefined, midheaven: undefined });
    const chart = { ...cast, uncertain: [{ body: 'moon' as const, signs: ['libra' as const, 'scorpio' as const] }] };
    const lines = (await readPdf((await renderPdf(fixtureDocument('en', { chart }))).pdf)).pages
      .flatMap((page) => page.lines)
      .map(({ text }) => text.replace(/\s+/gu, ' '));
    expect(lines).toContain('☽ Moon ♎ Libra / Scorpio');
    expect(lines).toContain('Fire 0 Earth 3 Air 2–3 Water 4–5');
    expect(lines.join('\n')).toContain('LIBRA / SCORPIO');
    expect(lines.join('\n')).toContain(words.moonPhaseNames.waning_gibbous);
    expect(lines.join('\n')).not.toMatch(/6° 24′|% lit/u);
  });

  it('tells degrees as far as every hour has them, and no minutes', async () => {
    const longitudes = { ...madridSky.longitudes, moon: 221 };
    const chart = fixtureChart({ longitudes });
    const { pages } = await readPdf((await renderPdf(fixtureDocument('en', { chart }))).pdf);
    const lines = pages.flatMap((page) => page.lines).map(({ text }) => text.replace(/\s+/gu, ' '));
    expect(lines).toContain('☽ Moon ♏ Scorpio 4–17° fall');
    expect(lines).toContain('☉ Sun ♓ Pisces 23°');
    expect(lines).toContain('☿ Mercury ♓ Pisces 20–21° detriment');
    expect(lines.filter((line) => /\d° ?\d\d[′']/u.test(line) && !/ N,| W \(/u.test(line))).toEqual([]);
  });
});

describe('a chart from beyond the polar circle', () => {
  it('says why its houses are whole signs', async () => {
    const known = fixtureChart(madridSky);
    const chart = { ...known, houses: { ...known.houses!, system: 'whole_sign' as const, placidusUndefined: true } };
    const everything = textOf(await readPdf((await renderPdf(fixtureDocument('en', { chart }))).pdf));
    expect(everything).toContain(words.polarNote);
    expect(everything).toContain('whole-sign houses');
  });
});

describe('a chart with very many aspects', () => {
  it('shows them all', async () => {
    const document = fixtureDocument('en', { sky: stelliumSky });
    const everything = textOf(await readPdf((await renderPdf(document)).pdf));
    const { aspects, pointAspects } = document.chart;
    expect(aspects.length).toBeGreaterThan(20);
    expect(everything.match(/\d°\d\d′/gu)?.length).toBe(aspects.length + pointAspects.length);
  });
});
