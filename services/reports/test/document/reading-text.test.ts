import { expect, jest, test } from '@jest/globals';
import { readPdf } from '../../src/document/reading/read-pdf.ts';
import { harbour, type Piece, pdfOf, plain, puerto, set, textPdf } from './pdf-files.ts';

async function read(pdf: Buffer) {
  const reading = await readPdf(new Uint8Array(pdf));
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.text;
}

const column = (lines: string[]) =>
  plain(`BT /F1 11 Tf 60 760 Td 15 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`);

test('paragraphs and headings are what they were before they were set', async () => {
  const { blocks } = await read(textPdf(harbour));
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Harbour notes' },
    ...harbour.paragraphs.map((text) => ({ kind: 'paragraph', text })),
  ]);
});

test('accents are there', async () => {
  const { blocks, language, topics } = await read(textPdf(puerto));
  expect(blocks[1]!.text).toContain('cambia dos veces al día');
  expect(language).toBe('es');
  expect(topics).toEqual(expect.arrayContaining(['marea', 'puerto']));
});

test('a word that was parted at the end of its line is whole, a compound keeps its hyphen', async () => {
  const { blocks } = await read(
    pdfOf([column(['The fisher-', 'men know the well-known tide of the old har-', 'bour by heart.'])]),
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'The fishermen know the well-known tide of the old harbour by heart.',
  ]);
});

test('a sentence goes on over the page; what stands on every page is left out', async () => {
  const pages = Array.from({ length: 4 }, (_, index) =>
    plain(
      `BT /F1 8 Tf 60 800 Td (The Harbour Gazette) Tj ET BT /F1 11 Tf 60 700 Td 15 TL (Page ${'one two three four'.split(' ')[index]} tells of the tide and) Tj T* (goes on with ${'abcd'[index]} below) Tj ET BT /F1 8 Tf 290 30 Td (${index + 1}) Tj ET`,
    ),
  );
  const { blocks } = await read(pdfOf(pages));
  expect(blocks).toHaveLength(1);
  expect(blocks[0]!.text).toBe(
    'Page one tells of the tide and goes on with a below Page two tells of the tide and goes on with b below Page three tells of the tide and goes on with c below Page four tells of the tide and goes on with d below',
  );
});

test.each([
  ['', 'as it stands'],
  ['0.75 0 0 0.75 0 0 cm', 'scaled, as browsers print it'],
])('a row of a table stays a line, with its cells apart: %s %s', async (scale) => {
  const cells = (y: number, ...texts: string[]) =>
    texts.map((text, index) => `1 0 0 1 ${60 + 150 * index} ${y} Tm (${text}) Tj`).join(' ');
  const table = [
    cells(700, 'Harbour', 'Boats', 'Toll'),
    cells(685, 'Old quay', '12', '3.50'),
    cells(670, 'New mole', '', '7.00'),
  ];
  const page = plain(
    `${scale} BT /F1 11 Tf ${cells(760, 'The tolls of the harbour are these, as the town has set them,')} ${cells(745, 'and nobody pays more.')} ${table.join(' ')} ${cells(640, 'Boats of the town pay half.')} ET`,
  );
  const { blocks } = await read(pdfOf([page]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'The tolls of the harbour are these, as the town has set them, and nobody pays more.',
    'Harbour | Boats | Toll',
    'Old quay | 12 | 3.50',
    'New mole | – | 7.00',
    'Boats of the town pay half.',
  ]);
});

const wrappedRows: Record<string, Piece[]> = {
  'cell by cell': [
    ...([
      [60, 700, 'Place'],
      [160, 700, 'Who may moor there'],
      [320, 700, 'Toll'],
    ] as Piece[]),
    ...([
      [60, 680, 'Old quay'],
      [160, 680, 'The boats of the town'],
      [160, 667, 'and of the villages'],
      [320, 680, '3.50'],
    ] as Piece[]),
    ...([
      [60, 647, 'New mole'],
      [60, 634, 'with the light'],
      [160, 647, 'Sailing boats'],
      [320, 647, '7.00'],
    ] as Piece[]),
  ],
  'line by line': [
    ...([
      [60, 700, 'Place'],
      [160, 700, 'Who may moor there'],
      [320, 700, 'Toll'],
    ] as Piece[]),
    ...([
      [60, 680, 'Old quay'],
      [160, 680, 'The boats of the town'],
      [320, 680, '3.50'],
      [160, 667, 'and of the villages'],
    ] as Piece[]),
    ...([
      [60, 647, 'New mole'],
      [160, 647, 'Sailing boats'],
      [320, 647, '7.00'],
      [60, 634, 'with the light'],
    ] as Piece[]),
  ],
  'in the middle of their row': [
    ...([
      [60, 700, 'Place'],
      [160, 700, 'Who may moor there'],
      [320, 700, 'Toll'],
    ] as Piece[]),
    ...([
      [60, 673.5, 'Old quay'],
      [160, 680, 'The boats of the town'],
      [160, 667, 'and of the villages'],
      [320, 673.5, '3.50'],
    ] as Piece[]),
    ...([
      [60, 647, 'New mole'],
      [60, 634, 'with the light'],
      [160, 640.5, 'Sailing boats'],
      [320, 640.5, '7.00'],
    ] as Piece[]),
  ],
};

test.each(Object.entries(wrappedRows))('cells of several lines stay in their row: %s', async (_, rows) => {
  const around = (y: number, text: string): Piece => [60, y, text];
  const page = set([around(740, 'The tolls of the harbour.'), ...rows, around(600, 'Boats of the town pay half.')]);
  const { blocks } = await read(pdfOf([page]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'The tolls of the harbour.',
    'Place | Who may moor there | Toll',
    'Old quay | The boats of the town and of the villages | 3.50',
    'New mole with the light | Sailing boats | 7.00',
    'Boats of the town pay half.',
  ]);
});

test('columns that stand close are kept where the rows around show them', async () => {
  const rows: Piece[] = [
    ...([
      [60, 700, 'Concepto'],
      [162.5, 700, '2024'],
      [197.5, 700, '2025'],
    ] as Piece[]),
    ...([
      [60, 685, 'Excedente anual (M)'],
      [171.7, 685, '1,3'],
      [206.7, 685, '0,6'],
    ] as Piece[]),
    ...([
      [60, 670, 'Socios'],
      [168.7, 670, '312'],
      [203.7, 670, '318'],
    ] as Piece[]),
  ];
  const headless: Piece[] = [
    [162.5, 600, '2026'],
    [197.5, 600, '2027'],
    [60, 585, 'Socios'],
    [168.7, 585, '312'],
    [203.7, 585, '318'],
  ];
  const prose: Piece[] = [
    [60, 640, 'La cooperativa'],
    [140, 640, 'de Villanueva tiene'],
    [245, 640, 'los socios de'],
    [60, 625, 'siempre y nadie'],
    [146, 625, 'la deja sin que lo sepa'],
    [262, 625, 'el consejo.'],
  ];
  const { blocks } = await read(pdfOf([set([...rows, ...prose, ...headless])]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'Concepto | 2024 | 2025',
    'Excedente anual (M) | 1,3 | 0,6',
    'Socios | 312 | 318',
    'La cooperativa de Villanueva tiene los socios de siempre y nadie la deja sin que lo sepa el consejo.',
    '– | 2026 | 2027',
    'Socios | 312 | 318',
  ]);
});

test('a row without one of its cells stays a row, and columns of running text are none', async () => {
  const rows: Piece[] = [
    ...([
      [60, 700, 'fruit'],
      [160, 700, 'crates'],
      [320, 700, 'toll'],
    ] as Piece[]),
    ...([
      [60, 686, 'apples'],
      [160, 686, 'three'],
      [320, 686, 'low'],
    ] as Piece[]),
    ...([
      [60, 672, 'pears'],
      [320, 672, 'none'],
    ] as Piece[]),
  ];
  const columns = [60, 320].flatMap((x, column) =>
    ['one', 'two', 'three', 'four', 'five'].map((word, line): Piece => {
      return [x, 600 - 15 * line, `Line ${word} of column ${'ab'[column]} and`];
    }),
  );
  const { blocks } = await read(pdfOf([set([...rows, [60, 640, 'This is the toll.'], ...columns])]));
  expect(blocks.slice(0, 3).map(({ text }) => text)).toEqual([
    'fruit | crates | toll',
    'apples | three | low',
    'pears | – | none',
  ]);
  expect(blocks.slice(3).map(({ text }) => text)).toEqual([
    'This is the toll.',
    expect.stringMatching(/^Line one of column a and .* Line five of column b and$/),
  ]);
});

test('heads that stand below another head are a row of their own', async () => {
  const rows: Piece[] = [
    ...([
      [60, 700, 'Place'],
      [160, 700, 'Toll of a boat for one night'],
      [330, 700, 'Boats'],
    ] as Piece[]),
    ...([
      [160, 685, 'in winter'],
      [240, 685, 'in summer'],
    ] as Piece[]),
    ...([
      [60, 670, 'Old quay'],
      [160, 670, '3.50'],
      [240, 670, '7.00'],
      [330, 670, '12'],
    ] as Piece[]),
  ];
  const { blocks } = await read(pdfOf([set([...rows, [60, 630, 'Boats of the town pay half.']])]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'Place | Toll of a boat for one night | Boats',
    '– | in winter | in summer | –',
    'Old quay | 3.50 | 7.00 | 12',
    'Boats of the town pay half.',
  ]);
});

test('the entries of a list and a line that is set wide are no rows', async () => {
  const entry = (y: number, mark: string, text: string) =>
    `1 0 0 1 60 ${y} Tm (${mark}) Tj 1 0 0 1 90 ${y} Tm (${text}) Tj`;
  const lines = [
    entry(760, '1.', 'The tide turns twice a day'),
    entry(745, '2.', 'The wall stands again'),
    entry(700, 'Place', 'The old harbour of the town'),
  ];
  const { blocks } = await read(pdfOf([plain(`BT /F1 11 Tf ${lines.join(' ')} ET`)]));
  expect(blocks.map(({ text }) => text).join(' ')).not.toContain('|');
});

test.each([
  ['spaces and line ends', ' \r\n'],
  ['zeros', '\0'],
])('a file is whole whatever pads it: %s', async (_, padding) => {
  expect((await read(Buffer.concat([textPdf(harbour), Buffer.alloc(6000, padding)]))).pages).toBe(1);
});

test('an error of ours is thrown, and not taken for a fault of the file', async () => {
  const groupBy = jest.spyOn(Map, 'groupBy').mockImplementation(() => {
    throw new TypeError('ours');
  });
  try {
    await expect(readPdf(new Uint8Array(textPdf(harbour)))).rejects.toThrow('ours');
  } finally {
    groupBy.mockRestore();
  }
});

test('nothing that cannot be stored or shown comes out', async () => {
  const { blocks } = await read(
    pdfOf([column(['The tide\\000 of the harbour\\001 turns\\255 twice a day, as everybody here knows.'])]),
  );
  expect(blocks[0]!.text).not.toMatch(/(?!\u00ad)[\p{Cc}\p{Cf}\p{Co}]/u);
});

test.each([
  ['Notes from the harbour', 'Notes from the harbour'],
  ['notes-final(2).docx', 'Harbour notes'],
  ['Untitled', 'Harbour notes'],
  ['   ', 'Harbour notes'],
  ['x'.repeat(500), 'x'.repeat(300)],
])('a file that calls itself “%s” is called “%s”', async (told, title) => {
  expect((await read(textPdf({ ...harbour, title: told }))).title).toBe(title);
});

test('without a title and a heading there is none', async () => {
  expect((await read(textPdf({ paragraphs: harbour.paragraphs }))).title).toBeNull();
});

test('the entries of a list stay apart, wherever their marks are drawn', async () => {
  const pieces: Piece[] = [
    [60, 760, 'The harbour of the town wants these repairs before the winter comes:'],
    [60, 745, '\\225 the wall, which the storm broke, and the light on the mole above'],
    [66, 730, 'the old quay'],
    [60, 715, '\\225 the nets'],
    [75, 685, 'Measure the wall.'],
    [60, 685, '1.'],
    [75, 670, 'Buy stones in the quarry, and carry them down to the harbour by'],
    [60, 670, '2.'],
    [75, 655, 'Monday.'],
    [60, 640, 'Nobody pays before the work is done, says the mayor of the town.'],
  ];
  const { blocks } = await read(pdfOf([set(pieces)]));
  expect(blocks.map(({ text }) => text)).toEqual([
    'The harbour of the town wants these repairs before the winter comes:',
    '• the wall, which the storm broke, and the light on the mole above the old quay',
    '• the nets',
    '1. Measure the wall.',
    '2. Buy stones in the quarry, and carry them down to the harbour by Monday.',
    'Nobody pays before the work is done, says the mayor of the town.',
  ]);
});

test('the lines at the head of a letter, and its short paragraphs, are no one paragraph', async () => {
  const pieces: Piece[] = [
    [60, 760, 'Valencia, 14 de marzo'],
    [60, 745, 'Estimada vecina:'],
    [60, 724, 'El puerto de la villa cierra el lunes por obras en el muelle viejo.'],
    [60, 703, 'Los barcos que entren antes del domingo pagan la mitad de la tasa y'],
    [60, 688, 'salen cuando quieran.'],
    [60, 667, 'Gracias por su paciencia.'],
    [60, 646, 'Un saludo.'],
  ];
  const { blocks, language } = await read(pdfOf([set(pieces)]));
  expect(blocks).toHaveLength(6);
  expect(language).toBe('es');
});

test.each([
  [
    'es',
    'La arrendadora cede en arrendamiento al arrendatario la vivienda sita en la calle Feria. El arrendatario podrá desistir del contrato una vez transcurridos seis meses.',
  ],
  [
    'pt',
    'O presente contrato tem por objeto o arrendamento do apartamento situado na rua Augusta. O arrendatário pagará a renda nos primeiros oito dias de cada mês, e não poderá fazer obras.',
  ],
  [
    'ca',
    'Aquest contracte té per objecte el lloguer de la casa del carrer Major. El llogater pagarà la renda els primers set dies del mes amb una transferència i haurà de respectar les normes.',
  ],
  [
    'it',
    'Il presente contratto ha per oggetto la casa di via Roma. Il conduttore paga il canone entro i primi cinque giorni del mese e non fa lavori nella casa senza il consenso.',
  ],
])('a contract in %s is in that language', async (language, text) => {
  expect((await read(textPdf({ paragraphs: [text] }))).language).toBe(language);
});
