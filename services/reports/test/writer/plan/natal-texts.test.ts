import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { wordsOf } from '../../../src/writer/plan/words.ts';
import { type Locale, locales } from '../../../src/writer/report-text.ts';
import { madrid, madrid1990, withoutTime } from '../charts.ts';
import { manyCharts } from '../many-charts.ts';

const plan = (chart = madrid1990, locale: Locale = 'en') =>
  planReport({ kind: 'natal', locale, chart, forecast: null });

describe.each(locales)('in %s, of what holds none of the points that are counted', (locale) => {
  const counted = locale === 'en' ? /\bcounted\b/ : /\b(?:cuentan|contados)\b/;

  test('it is said that they are counted, since the tables may show a Midheaven, a node or Chiron there', () => {
    const told = manyCharts.flatMap((chart) =>
      plan(chart, locale)
        .filter(({ key }) => key === 'elements' || key === 'modalities')
        .flatMap(({ paragraphs }) => paragraphs.slice(2)),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((text) => !counted.test(text.split(/(?<=\.) /)[0]!))).toEqual([]);
  });

  test('and beforehand which they are', () => {
    for (const chart of [madrid1990, withoutTime]) {
      const [meaning] = plan(chart, locale).find(({ key }) => key === 'elements')!.paragraphs;
      expect(meaning).toMatch(
        locale === 'en' ? /points are counted here: the (?:ten )?planets/ : /se cuentan (?:once|diez) puntos/,
      );
      expect(/Ascend/.test(meaning!)).toBe(chart.timeKnown);
    }
  });
});

test('a gathering is told with its number and its planets', () => {
  const crowded = computeNatalChart({ date: '1962-02-04', time: '23:40', ...madrid });
  const told = (locale: Locale) => plan(crowded, locale).find(({ key }) => key === 'stellium-aquarius')!.paragraphs[0];
  expect(told('en')).toMatch(
    /^Seven planets stand in Aquarius: the Sun, the Moon, Mercury, Venus, Mars, Jupiter and Saturn\. /,
  );
  expect(told('es')).toMatch(
    /^Siete planetas coinciden en Acuario: el Sol, la Luna, Mercurio, Venus, Marte, Júpiter y Saturno\. /,
  );
});

test('the ruler of a chart is told by the planet it is, and by its house', () => {
  const { chartRulerBody, chartRulerInHouse } = corpora.en.natal;
  const ruled = manyCharts.filter((chart) => chart.chartRuler);
  expect(new Set(ruled.map((chart) => chart.chartRuler)).size).toBeGreaterThan(5);
  for (const chart of ruled) {
    const [, planet, house] = plan(chart).find(({ key }) => key === 'chart_ruler')!.paragraphs;
    const placement = chart.placements.find(({ body }) => body === chart.chartRuler)!;
    expect([planet, house]).toEqual([chartRulerBody[chart.chartRuler!], chartRulerInHouse[placement.house!]]);
  }
});

test.each(locales)('in %s every house is told of its sign, also where two have one', (locale) => {
  const ushuaia = { latitudeDeg: -54.8, longitudeDeg: -68.3, timeZone: 'America/Argentina/Ushuaia' };
  const south = computeNatalChart({ date: '1988-07-09', time: '06:30', ...ushuaia });
  const signsOnCusps = south.houses!.cusps.map(({ sign }) => sign);
  expect(new Set(signsOnCusps).size).toBeLessThan(12);
  const told = plan(south, locale).filter(({ key }) => key.startsWith('house-'));
  for (const { paragraphs } of told) expect(paragraphs).toHaveLength(2);
  expect(new Set(told.map(({ paragraphs }) => paragraphs[1])).size).toBe(12);
});

test.each(locales)('in %s, of the houses with several planets no two are told alike', (locale) => {
  const { wording } = wordsOf(locale);
  const leads = [0, 1, 2, 3].map((variant) => wording.housemates(['|'], variant).split('|')[0]!.trim());
  const alike = manyCharts.filter((chart) => {
    const shared = plan(chart, locale).filter(({ facts: [fact] }) => fact?.type === 'house' && fact.bodies.length > 1);
    const told = shared.map(({ paragraphs }) => {
      const last = paragraphs[0]!.split(/(?<=\.) /).at(-1)!;
      return leads.find((lead) => last.startsWith(lead));
    });
    return new Set(told).size < Math.min(shared.length, leads.length);
  });
  expect(alike).toEqual([]);
});

const images = {
  en: (
    'bread bridge chair clock coat corner curtain desk door drawer entrance face floor garden gate hand heart hill key ' +
    'kettle kitchen ladder lamp letter map mirror music path pocket road roof room rucksack shore sleeve soup spot stage ' +
    'stair step stone street supper table threshold tide tool voice wall weather window'
  ).split(' '),
  es: (
    'abrazo abrigo andén árbol armario barco barrio botón brújula café caja cajón canción candado cara cartón ' +
    'cena cerrojo chispa cocina corazón cuaderno equipaje escalera escenario espejo estante foto frase freno ' +
    'fuego garganta guiso habitación herramienta hilo hombro huerto jardín lámpara lápiz leña libreta ' +
    'linterna llave luz maleta manta mano mantel mapa mar marea merienda mesa mochila motor muro música ' +
    'niebla olla orilla palabra pan pared piedra plato plaza portazo puente puerta raíz receta reloj retrato ' +
    'rincón rumbo sala secreto silla sopa sótano sueño taller taza techo telón tienda timón tornillo tren ' +
    'umbral vaso vela ventana verja voz zapato'
  ).split(' '),
};
const mostTimes = 4;
const formsOf = (image: string) => [
  ...new Set([image, `${image}s`, `${image}es`, image.replace(/ón$/, 'ones'), image.replace(/z$/, 'ces')]),
];

test.each(locales)('in %s no image comes up more than a few times in one report', (locale) => {
  const overused = manyCharts.flatMap((chart) => {
    const words = plan(chart, locale)
      .flatMap(({ paragraphs }) => paragraphs)
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    const timesOf = new Map<string, number>();
    for (const word of words) timesOf.set(word, (timesOf.get(word) ?? 0) + 1);
    const times = (image: string) => formsOf(image).reduce((sum, form) => sum + (timesOf.get(form) ?? 0), 0);
    return images[locale].filter((image) => times(image) > mostTimes);
  });
  expect(overused).toEqual([]);
});
