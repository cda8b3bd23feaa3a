import { describe, expect, test } from '@jest/globals';
import { summarize } from '../../src/document/rewriting/rules/summarize.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const heading = (text: string) => ({ kind: 'heading' as const, text });

describe('summary', () => {
  const fillers = [
    'A dog slept under an old bench.',
    'Somebody painted the little gate green.',
    'Bread costs more than it once did.',
    'Our teacher plays the violin badly.',
    'Snow fell on the chapel in March.',
    'Two sisters run the village bakery.',
    'Nobody wound the clock since Sunday.',
    'His letter arrived without a stamp.',
  ];

  test('what is said of the main matter is kept, in its order, under its headings', () => {
    const blocks = [
      heading('The tide'),
      paragraph('The tide rules the harbour and the boats of the harbour. The tide turns twice a day in the harbour.'),
      paragraph(fillers.join(' ')),
      heading('The boats'),
      paragraph('Boats leave the harbour with the tide, and boats return to the harbour with the tide.'),
    ];
    expect(summarize(blocks, 'en')).toEqual([
      heading('The tide'),
      paragraph('The tide rules the harbour and the boats of the harbour. The tide turns twice a day in the harbour.'),
      heading('The boats'),
      paragraph('Boats leave the harbour with the tide, and boats return to the harbour with the tide.'),
    ]);
  });

  test('of every section something is told', () => {
    const blocks = [
      heading('Comedor'),
      paragraph(
        'Las personas usuarias deberán reservar con cuarenta y ocho horas. Deberán avisar en el plazo de dos días. El precio debe pagarse en el plazo de tres días.',
      ),
      heading('Tarifas'),
      paragraph(
        'La tarifa ordinaria asciende a 4,50 € por comida. Los niños comen con sus hermanos en la sala pequeña.',
      ),
      heading('Quejas'),
      paragraph('Las quejas se dirigen por escrito a la dirección del centro. La dirección contesta con una carta.'),
    ];
    const told = summarize(blocks, 'es').filter(({ kind }) => kind === 'heading');
    expect(told.map(({ text }) => text)).toEqual(['Comedor', 'Tarifas', 'Quejas']);
  });

  const spanishFillers = [
    'Un perro duerme bajo un banco viejo.',
    'Alguien pintó de verde la puerta pequeña.',
    'Nuestra maestra toca mal el violín.',
    'La nieve cubre la capilla blanca.',
    'Dos hermanas llevan la panadería del pueblo.',
  ];
  const othersIn = (language: 'es' | 'en') => (language === 'en' ? fillers : spanishFillers);

  const said = (text: string, language: 'es' | 'en') =>
    summarize([paragraph(text)], language).map((block) => block.text);

  test.each<['es' | 'en', string]>([
    ['en', 'It also served the merchants of the harbour and the boats of the harbour.'],
    ['en', 'Their tolls paid for the wall of the harbour and the boats of the harbour.'],
    ['en', 'In this harbour the boats of the harbour and the tide of the harbour meet.'],
    ['es', 'También sirvió de puerto a los barcos del puerto y a la marea del puerto.'],
    ['es', 'Este puerto dio abrigo a los barcos del puerto y a la marea del puerto.'],
    ['es', 'Construyó el puerto con los barcos del puerto y la marea del puerto.'],
  ])('%s: no summary opens with what points at a sentence that is missing: %s', (language, leaning) => {
    const [summary] = said([leaning, ...othersIn(language)].join(' '), language);
    expect(summary!.length).toBeGreaterThan(30);
    expect(summary).not.toContain(leaning);
  });

  test('a sentence that leans on the one before comes with it', () => {
    const harbour = 'The old harbour was built by the fishermen of the town.';
    const leaning = 'It protects the boats of the town, the fishermen and the old tide of the town.';
    const text = [...fillers.slice(0, 4), harbour, leaning, ...fillers.slice(4)].join(' ');
    expect(said(text, 'en').join(' ')).toContain(`${harbour} ${leaning}`);
  });

  test.each<['es' | 'en', string, string]>([
    [
      'es',
      'Hubo plan de ajuste en junio y no se aplicó.',
      'Pese a ello, los barcos del puerto pagan la renta del puerto.',
    ],
    [
      'es',
      'La asamblea aprobó un plan de ajuste que dura tres años.',
      'Los socios del puerto no podrán retirar su parte del puerto hasta que finalice dicho plan.',
    ],
    ['es', 'El muro cayó.', 'Asimismo, los barcos del puerto deberán pagar la renta del puerto.'],
    ['en', 'The wall fell.', 'Therefore the boats of the harbour must pay the rent of the harbour.'],
    ['en', 'The wall fell.', 'The boats therefore must pay the rent of the harbour to the harbour.'],
    ['es', 'El muro cayó.', 'Los barcos, sin embargo, deberán pagar la renta del puerto al puerto.'],
    ['es', 'Hay barcos nuevos.', 'Éstos deberán pagar la renta del puerto al puerto.'],
    ['en', 'A plan was approved in June.', 'Members of the harbour may not leave the harbour until such plan ends.'],
    [
      'en',
      'The works cost the town a lot.',
      'Despite this, the boats of the harbour must pay the rent of the harbour.',
    ],
  ])('%s: a sentence comes with what it depends on: %s %s', (language, before, leaning) => {
    const around = othersIn(language);
    expect(said([...around, before, leaning].join(' '), language).join(' ')).toContain(`${before} ${leaning}`);
    const without = [paragraph(around.join(' ')), heading('The rules'), paragraph(leaning)];
    expect(summarize(without, language)).not.toContainEqual(paragraph(leaning));
  });

  test.each<['es' | 'en', string]>([
    ['en', 'The tenant shall insure the boat, and such boat must be sound.'],
    ['en', 'This agreement shall last three years from 1 May 2025.'],
    ['es', 'Este contrato durará tres años desde el 1 de mayo de 2025.'],
    ['es', 'Quien alquile un barco deberá asegurar dicho barco.'],
  ])('%s: a sentence that tells itself what it means needs no other: %s', (language, alone) => {
    expect(said([...othersIn(language), alone].join(' '), language).join(' ')).toContain(alone);
  });

  test('“that” brings what it takes up where that was named', () => {
    const named = 'There is training.';
    const duty = 'Boats of the harbour must end that training in the harbour by May.';
    expect(said([...fillers, named, duty].join(' '), 'en').join(' ')).toContain(`${named} ${duty}`);
    const alone = 'The harbour must see that training in the harbour ends by May.';
    expect(said([...fillers, alone].join(' '), 'en').join(' ')).toContain(alone);
  });

  test('what is taken back right after is not told without that', () => {
    const rule = 'The tenant may keep a dog in the flat.';
    const limit = 'However, written consent is needed first.';
    const text = [rule, limit, ...fillers, 'The flat of the tenant is a flat with a dog.'].join(' ');
    expect(said(text, 'en').join(' ')).toContain(`${rule} ${limit}`);
  });

  test.each<['es' | 'en', string]>([
    ['en', 'The rent is £950 a month.'],
    ['en', 'The tenant must give two months of notice.'],
    ['en', 'Falls fell by 31 % in the group that trained.'],
    ['es', 'La renta es de 950 € al mes.'],
    ['es', 'El inquilino deberá avisar con dos meses.'],
    ['es', 'El excedente aumentó hasta los 1,3 millones.'],
  ])('%s: amounts, duties and results are not missed: %s', (language, telling) => {
    expect(said([...othersIn(language), telling].join(' '), language).join(' ')).toContain(telling);
  });

  test.each<['es' | 'en', string, string]>([
    ['en', 'However, the harbour rules the boats of the harbour.', 'The harbour rules the boats of the harbour.'],
    ['es', 'Sin embargo, el puerto manda en los barcos del puerto.', 'El puerto manda en los barcos del puerto.'],
  ])('%s: what tied a sentence to a missing one is left out: %s', (language, tied, free) => {
    expect(said(tied, language)).toEqual([free]);
  });

  test('of a letter, in which no word recurs, what is asked for and what is due is told', () => {
    const letter = [
      'Thank you for writing on 2 March about noise from the building works beside your flat.',
      'I am sorry that your family was disturbed.',
      'You may be entitled to a reduction of up to £120.',
      'To claim it, you must write to us before 30 June 2026 and enclose a record.',
      'We wish you all the best.',
    ];
    expect(said(letter.join(' '), 'en').join(' ')).toContain(letter.slice(2, 4).join(' '));
    expect(said(letter.join(' '), 'en').join(' ')).not.toContain('Thank you');
  });

  test('what opens a paragraph and only adds stands by itself', () => {
    const adding = 'Asimismo, los barcos del puerto deberán pagar 20 € al puerto.';
    const blocks = [paragraph('El muro cayó.'), paragraph(adding), paragraph(spanishFillers.join(' '))];
    expect(
      summarize(blocks, 'es')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Los barcos del puerto deberán pagar 20 € al puerto.');
  });

  test('“either party” leans on nothing', () => {
    const clause = 'Either party may terminate this lease by four weeks’ notice.';
    expect(said([...fillers, '4. End.', clause].join(' '), 'en').join(' ')).toContain(clause);
  });

  test('the entries of a list are told together, after what leads up to them', () => {
    const blocks = [
      paragraph('On Thursday 9 April there is no water in:'),
      ...['• Mill Street', '• Castle Square'].map(paragraph),
      paragraph(fillers.join(' ')),
    ];
    expect(
      summarize(blocks, 'en')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('On Thursday 9 April there is no water in: Mill Street; Castle Square.');
  });

  test('what stands under “Results” matters', () => {
    const result = 'Those who slept long had better marks.';
    const text = [...fillers.slice(0, 6), 'Results.', result, ...fillers.slice(6)].join(' ');
    expect(said(text, 'en').join(' ')).toContain(result);
  });

  test('of a document that is nothing but lists, entries are told', () => {
    const entries = ['Open: the payment provider has not answered', 'Risk: the contract ends on 30 April', 'Budget'];
    const blocks = [heading('Status'), ...entries.map(paragraph)];
    expect(summarize(blocks, 'en')).toEqual([heading('Status'), paragraph(`${entries.join('; ')}.`)]);
  });

  test('of a document without a whole sentence something is told, but no table', () => {
    const label = 'The tide of the harbour and the boats of the harbour';
    const blocks = [heading('Harbour'), paragraph(label), paragraph('Old quay of the harbour | 12 | 3.50')];
    expect(summarize(blocks, 'en')).toEqual([heading('Harbour'), paragraph(label)]);
  });

  test('of a recipe no step is left out', () => {
    const steps = ['Peel them.', 'Fry them for 20 minutes.', 'Beat the eggs.', 'Mix it all.', 'Turn it with a plate.'];
    const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
    expect(summarize(numbered.map(paragraph), 'en')).toEqual(numbered.map(paragraph));
  });

  test('tables, contents and repetitions are no sentences', () => {
    const table = 'Tide 4 Harbour 5 Tide and harbour 6 Harbour 7 Tide 8 Harbour and tide 9 Harbour tide 10';
    const once = 'The tide turns twice a day in the harbour.';
    expect(summarize([paragraph(table), paragraph(once), paragraph(once)], 'en')).toEqual([paragraph(once)]);
  });

  test('a whole book makes thirty sentences', () => {
    const blocks = Array.from({ length: 3000 }, (_, index) =>
      paragraph(`Chapter ${index} tells of the tide and of the old harbour.`),
    );
    const sentences = summarize(blocks, 'en').flatMap(({ text }) => text.match(/\./g) ?? []);
    expect(sentences).toHaveLength(30);
  });
});
