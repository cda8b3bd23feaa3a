import { expect, test } from '@jest/globals';
import { readPdf } from '../../src/document/reading/read-pdf.ts';
import { pdfOf, plain, textPdf } from './pdf-files.ts';

async function read(pdf: Buffer) {
  const reading = await readPdf(new Uint8Array(pdf));
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.text;
}

const topicsOf = async (...paragraphs: string[]) => (await read(textPdf({ paragraphs }))).topics;

const manual = [
  'Fill the water tank with fresh water. The water tank holds one litre, and the lid of the water tank must be closed.',
  'Put the coffee into the filter holder, and turn the filter holder until it is tight. The filter holder may be hot.',
  'Empty the filter holder every day. Clean the steam nozzle every week, and empty the water tank every month.',
];
const informe = [
  'La sala de estudio abrió en mayo. Cada préstamo se anotó en la sala de estudio, y los préstamos crecieron en un año.',
  'El club de lectura se reunió once veces en once meses. Los socios del club de lectura pidieron más préstamos.',
  'La biblioteca propone ampliar la sala de estudio el próximo año, y un préstamo de ordenadores para el club de lectura.',
];

test('a word that seldom stands alone is told with its company', async () => {
  const topics = await topicsOf(...manual);
  expect(topics).toEqual(expect.arrayContaining(['water tank', 'filter holder']));
  for (const part of ['water', 'tank', 'filter', 'holder']) expect(topics).not.toContain(part);
});

test('in Spanish what “de” joins is one topic', async () => {
  expect(await topicsOf(...informe)).toEqual(expect.arrayContaining(['sala de estudio', 'club de lectura']));
});

test('a name of several words is one topic, and no part of it another', async () => {
  const topics = await topicsOf(
    'La cooperativa agrícola San Isidro presenta sus cuentas. La cooperativa agrícola San Isidro cuenta con olivar.',
    'El riego del olivar crece. La cooperativa agrícola San Isidro regó el olivar con agua de riego.',
    'Los socios de la cooperativa agrícola San Isidro piden más riego en el olivar, y el olivar lo pide con ellos.',
  );
  expect(topics).toEqual(expect.arrayContaining(['cooperativa agrícola san isidro', 'olivar', 'riego']));
  expect(topics.filter((topic) => /cooperativa|agrícola|san|isidro/.test(topic))).toHaveLength(1);
});

test('what only joins, and particles of names, are none', async () => {
  const topics = await topicsOf(
    'With regard to the pumps, Hans von der Leyen spoke with regard to the harbour. In accordance with the rules the pumps stop.',
    'With regard to the harbour, Hans von der Leyen said that the pumps run in accordance with the rules of the harbour.',
    'In respect of the pumps, the harbour pays. In respect of the rules, the harbour of the town decides.',
  );
  expect(topics).toEqual(expect.arrayContaining(['pumps', 'harbour', 'hans von der leyen']));
  expect(topics.join('\n')).not.toMatch(/^(?:von|der)|(?:von|der)$|regard|accordance|respect/m);
});

test('a word and its plural are one topic', async () => {
  const topics = await topicsOf(...informe);
  expect(topics.filter((topic) => /^préstamos?$/.test(topic))).toHaveLength(1);
});

test('words that count or date, and addresses, are none', async () => {
  const dated = [
    'In March and April the harbour was closed for days. Write to harbour.master@town.example, www.town.example or https://town.example/harbour-office for months.',
    'In April and March the pilots wait for days. Write to harbour.master@town.example, www.town.example or https://town.example/harbour-office for months.',
  ];
  const topics = (await topicsOf(...dated, ...dated)).join(' ');
  expect(topics).toMatch(/pilots/);
  expect(topics).not.toMatch(/march|april|days|months|town|master|example|office|https/);
  expect((await topicsOf(...informe)).join(' ')).not.toMatch(/meses|año|once/);
});

test('a table does not turn English into another language, nor its words into topics', async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((text, index) => `1 0 0 1 ${60 + 160 * index} ${y} Tm (${text}) Tj`).join(' ');
  const rows = [
    row(760, 'Place', 'Who may moor there', 'Toll'),
    row(740, 'Old quay', 'Boats of the town', 'low'),
    row(720, 'New mole', 'Sailing boats', 'high'),
    row(700, 'Basin', 'Anybody in a storm', 'none'),
    row(680, 'Outer wall', 'Nobody at all', 'none'),
  ];
  const { language, topics } = await read(pdfOf([plain(`BT /F1 11 Tf ${rows.join(' ')} ET`)]));
  expect(language).toBe('en');
  expect(topics.join(' ')).toMatch(/boats/);
  expect(topics.join(' ')).not.toMatch(/\b(?:the|who|may|there|all)\b/);
});

test('a curriculum is in English for its words, whatever its letters look like', async () => {
  const { language } = await read(
    textPdf({
      paragraphs: [
        'Senior Data Engineer, Northwind Bank 2021 \u00e2 present. Built streaming data pipelines for fraud detection. Led a team of five data engineers and moved the warehouse to another vendor.',
        'Data Engineer, Contoso Retail 2017 \u00e2 2021. Designed the data warehouse for sales and stock. Languages English (native), Tamil (native), French (intermediate), a little German from school. Interests Running, choir, chess.',
      ],
    }),
  );
  expect(language).toBe('en');
});
