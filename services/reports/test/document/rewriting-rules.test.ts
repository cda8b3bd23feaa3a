import { describe, expect, test } from '@jest/globals';
import { createRulesRewriter } from '../../src/document/rewriting/rules/rules-rewriter.ts';
import { simplify } from '../../src/document/rewriting/rules/simplify.ts';
import { summarize } from '../../src/document/rewriting/rules/summarize.ts';
import { unkeptSpending } from '../../src/writer/llm/spending.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const heading = (text: string) => ({ kind: 'heading' as const, text });
const simpler = (text: string, language: 'es' | 'en') =>
  simplify([paragraph(text)], language).blocks.map((block) => block.text);

describe('simpler', () => {
  test.each([
    ['However, they utilised numerous pumps prior to the storm.', 'But they used many pumps before the storm.'],
    ['He is, however, in the harbour.', 'He is, however, in the harbour.'],
    ['Nobody slept (not even the guard).', 'Nobody slept.'],
    ['You may drink it (but not with wine) once a day.', 'You may drink it (but not with wine) once a day.'],
    ['He told (unless they wrote) no one.', 'He told (unless they wrote) no one.'],
    ['The wall (see figure 3) fell (in 1840).', 'The wall fell (in 1840).'],
    ['Send the file(s) to Ana (our editor in Cork).', 'Send the file(s) to Ana (our editor in Cork).'],
    ['It was an erroneous idea, a feasible one.', 'It was a wrong idea, a possible one.'],
    ['The majority of the pumps and a number of pipes broke.', 'Most of the pumps and some pipes broke.'],
    ['In order to sleep they terminated the works.', 'To sleep they ended the works.'],
    ['The Utilizers and the subobtained stay.', 'The Utilizers and the subobtained stay.'],
    ['Prices rose 3.5 % due to the fact that Dr. Hall left.', 'Prices rose 3.5 % because Dr. Hall left.'],
    ['An additional fee and a sufficient sum are due.', 'An additional fee and a sufficient sum are due.'],
    [
      'They notified us on a daily basis and made a decision to acquire it.',
      'They told us every day and decided to get it.',
    ],
    ['Walking is a means of ameliorating sleep.', 'Walking is a means of easing sleep.'],
    ['They shall endeavour to exceed it upon request.', 'They shall try to exceed it on request.'],
    ['Moreover, it was cold.', 'Also, it was cold.'],
    ['Ann Hall (the landlord) shall repair it (in part).', 'Ann Hall (the landlord) shall repair it.'],
    ['It depends on the manner in which it is done.', 'It depends on how it is done.'],
    ['Do it in the manner in which it was done.', 'Do it as it was done.'],
    [
      'It rose in accordance with the plan, the rain notwithstanding.',
      'It rose in accordance with the plan, the rain notwithstanding.',
    ],
  ])('en: %s', (text, plain) => {
    expect(simpler(text, 'en')).toEqual([plain]);
  });

  test.each([
    ['Sin embargo, utilizó la lancha debido a que llovía.', 'Pero usó la lancha porque llovía.'],
    ['Él, sin embargo, no volvió.', 'Él, sin embargo, no volvió.'],
    [
      'El llamado puerto previo al muelle está de acuerdo con la ley.',
      'El llamado puerto previo al muelle está de acuerdo con la ley.',
    ],
    ['Posteriormente realizó el viaje.', 'Después hizo el viaje.'],
    ['Se llevó a cabo con arreglo al plan.', 'Se hizo según el plan.'],
    ['Cerró (para siempre) el martes (día 3).', 'Cerró el martes (día 3).'],
    ['El paciente no debe (salvo urgencia) dejarlo.', 'El paciente no debe (salvo urgencia) dejarlo.'],
    ['Los padres (o tutores) firman.', 'Los padres (o tutores) firman.'],
    ['Con respecto al muro, tuvo lugar una votación.', 'Sobre el muro, ocurrió una votación.'],
    ['Llegó aproximadamente a las cinco.', 'Llegó más o menos a las cinco.'],
    ['Pagan todos con independencia de su edad.', 'Pagan todos con independencia de su edad.'],
    ['Habitualmente cierra el lunes.', 'Habitualmente cierra el lunes.'],
    ['La obra se inició en mayo y se realizará gradualmente.', 'La obra empezó en mayo y se hará poco a poco.'],
    ['El local está situado en la plaza y consta de tres salas.', 'El local está en la plaza y tiene tres salas.'],
    ['Es necesario que acuda en estos momentos difíciles.', 'Hace falta que acuda en estos momentos difíciles.'],
    ['Asimismo, se instalaron placas.', 'También se instalaron placas.'],
    ['La finca, sita en Villanueva, devengará renta.', 'La finca, que está en Villanueva, generará renta.'],
    [
      'Quienes hubieren pagado y, en su caso, fueren socios votan.',
      'Quienes hubieran pagado y, en su caso, fueran socios votan.',
    ],
    ['Ana Gil (en adelante, inquilina) paga (en mano).', 'Ana Gil (en adelante, inquilina) paga.'],
    ['El texto hace referencia al contrato.', 'El texto habla del contrato.'],
  ])('es: %s', (text, plain) => {
    expect(simpler(text, 'es')).toEqual([plain]);
  });

  test('a long sentence is parted where a new thought begins, and nowhere else', () => {
    const [text] = simpler(
      'The wall of the old harbour was built by people whose names nobody knows today, and the town has repaired it after every storm since the year 1700.',
      'en',
    );
    expect(text).toBe(
      'The wall of the old harbour was built by people whose names nobody knows today. The town has repaired it after every storm since the year 1700.',
    );
    const list =
      'They sold fish, salt and rope, and bread, oil and wine, and ink, paper and wax to all the ships that came by the strait in those years.';
    expect(simpler(list, 'en')).toEqual([list]);
  });

  test.each<['es' | 'en', string, string]>([
    [
      'en',
      'The merchants of the town preferred the southern port, whereas the fishermen remained loyal to the old harbour for years.',
      'The merchants of the town preferred the southern port. But the fishermen remained loyal to the old harbour for years.',
    ],
    [
      'es',
      'El puerto se cerró durante todo el invierno de aquel año, ya que el muelle no podía proteger a la flota.',
      'El puerto se cerró durante todo el invierno de aquel año. Esto es porque el muelle no podía proteger a la flota.',
    ],
    [
      'es',
      'Los barcos pagaban un peaje de dos monedas cada día, por lo que el pueblo pudo reparar la muralla entera.',
      'Los barcos pagaban un peaje de dos monedas cada día. Por eso el pueblo pudo reparar la muralla entera.',
    ],
    [
      'es',
      'El alcalde lo prometió ante todos, «y no habrá más peajes en el puerto, y no habrá más multas», antes de irse.',
      'El alcalde lo prometió ante todos, «y no habrá más peajes en el puerto, y no habrá más multas», antes de irse.',
    ],
  ])('%s: what joined two thoughts begins the second one, outside of quotations', (language, text, plain) => {
    expect(simpler(text, language)).toEqual([plain]);
  });

  test.each<['es' | 'en', string]>([
    [
      'en',
      'If the tenant does not pay the rent on the first day, and the owner has sent a notice to the tenant, the contract ends.',
    ],
    [
      'es',
      'Si el inquilino no paga la renta el primer día, y el dueño ha enviado un aviso al inquilino, el contrato termina.',
    ],
  ])('%s: a condition is not cut off from what it is one of', (language, text) => {
    expect(simpler(text, language)).toEqual([text]);
  });

  test.each(['one, and the two ', '(( and so, and the ', 'a (b '])('%j without end takes no time', (piece) => {
    const startedAt = performance.now();
    simpler(piece.repeat(30_000), 'en');
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('how much of it was told plainer is known', () => {
    expect(simplify([heading('The pumps'), paragraph('The dog sleeps. The cat eats.')], 'en').changed).toBe(0);
    expect(simplify([paragraph('The dog sleeps. They utilise pumps.')], 'en').changed).toBe(0.5);
  });

  test('what follows “and” stands as a sentence of its own', () => {
    const text =
      'The change in the time that people slept in the second month was very small, and it was not significant in any group.';
    expect(simpler(text, 'en')).toEqual([
      'The change in the time that people slept in the second month was very small. It was not significant in any group.',
    ]);
  });

  test.each([
    ['The dog sleeps. The cat eats. They utilise it.', null],
    ['The dog sleeps. The cat eats. The bird sings. They utilise it.', 'little_simplified'],
    ['The dog sleeps.', 'nothing_simplified'],
  ])('whether little was told plainer is said: %s', async (text, note) => {
    const wish = { kind: 'simpler' as const, tone: null, language: null };
    const brief = { wish, title: null, language: 'en', blocks: [paragraph(text)] };
    expect((await createRulesRewriter().rewrite(brief, unkeptSpending())).note).toBe(note);
  });

  test('a sentence of four hundred thousand letters is parted at once, however often it can be', () => {
    const endless = 'one two three four five six seven eight, and the '.repeat(8000);
    const startedAt = performance.now();
    expect(simpler(endless, 'en').join(' ').split('eight.').length).toBeGreaterThan(7990);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('no fact is lost: every number and name of the text is there', () => {
    const text =
      'En 1990, la comisión presidida por Ana Ríos realizó 14 obras con el fin de proteger 3,5 km de costa; no obstante, el 12 de marzo cayó el muro de Puerto Real.';
    const told = simpler(text, 'es').join(' ');
    for (const fact of ['1990', 'Ana Ríos', '14', '3,5', '12 de marzo', 'Puerto Real']) expect(told).toContain(fact);
  });

  test('headings stay, and paragraphs become short', () => {
    const { blocks: told } = simplify([heading('Uno'), paragraph('Llueve. Truena. Nieva. Graniza. Escampa.')], 'es');
    expect(told).toEqual([heading('Uno'), paragraph('Llueve. Truena. Nieva.'), paragraph('Graniza. Escampa.')]);
  });
});

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
