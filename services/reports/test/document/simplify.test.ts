import { describe, expect, test } from '@jest/globals';
import { createRulesRewriter } from '../../src/document/rewriting/rules/rules-rewriter.ts';
import { simplify } from '../../src/document/rewriting/rules/simplify.ts';
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
    ['4. Termination.', '4. Termination.'],
    ['Present: Ann Hardy (chair).', 'Present: Ann Hardy (chair).'],
    ['Welsh (native), French (B2), Greek (A1).', 'Welsh (native), French (B2), Greek (A1).'],
    ['Either may terminate with immediate effect.', 'Either may end it at once.'],
    ['Paddle court (an hour) | £8.00 | £14.00', 'Paddle court (an hour) | £8.00 | £14.00'],
    ['It may be commenced now, as it was commenced then.', 'It may be started now, as it was started then.'],
    ['They have demonstrated it; they participated in it.', 'They have demonstrated it; they participated in it.'],
    [
      'She is entitled to it, and he shall be entitled to rest.',
      'She has a right to it, and he will have a right to rest.',
    ],
    ['Ascertain it, and ascertain the cause.', 'Ascertain it, and find out the cause.'],
    ['An expenditure is an optimal help.', 'An expenditure is an optimal help.'],
    ['They became more numerous; nobody is required to pay.', 'They became more numerous; nobody is required to pay.'],
    ['His alter ego paid withholding tax.', 'His alter ego paid withholding tax.'],
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
    ['Paga por familias numerosas en numerosos casos.', 'Paga por familias numerosas en muchos casos.'],
    ['Hay culturas diversas en diversas ciudades.', 'Hay culturas diversas en varias ciudades.'],
    ['El puesto que ocupa cierra a fin de mes.', 'El puesto que ocupa cierra a fin de mes.'],
    ['El error reside en el muro con vistas a la mar.', 'El error reside en el muro con vistas a la mar.'],
    ['Lo hizo inmediatamente después y previamente al pago.', 'Lo hizo inmediatamente después y antes del pago.'],
    ['Son igualmente válidos por tanto tiempo.', 'Son igualmente válidos por tanto tiempo.'],
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
    ...[
      'If the goods arrive damaged',
      'In case the goods arrive damaged',
      'Should the goods arrive damaged',
      'Had the goods been damaged on the way',
      'Provided that the goods arrive damaged',
      'Within a week of the sale',
      'The day the goods arrive',
      'Weather permitting',
      'The goods having been damaged on the way',
      'The law says that',
      'The buyer, unless he broke them',
    ].map((opening): ['en', string] => [
      'en',
      `${opening}, the buyer shall be refunded in full, and the seller may end the contract on any day.`,
    ]),
    [
      'en',
      'The buyer shall be refunded in full by the seller, and the seller may end the contract, if the goods are damaged.',
    ],
    ...[
      'En caso de que la carga llegue rota',
      'Siempre que la carga llegue rota',
      'A menos que la carga llegue entera',
      'De darse una avería en la carga',
      'Llegada la carga en mal estado',
      'Transcurrido el plazo de la garantía',
      'Habiendo llegado rota la carga',
      'No habiendo acuerdo sobre la carga',
      'Habiéndose roto la carga',
      'Hubiera o no llegado la carga',
      'Cada vez que llegue una carga',
      'Durante la primera semana',
      'El comprador, salvo que la rompiera él',
    ].map((opening): ['es', string] => [
      'es',
      `${opening}, se devolverá el importe íntegro, y el vendedor podrá poner término al contrato en todo momento.`,
    ]),
    [
      'es',
      'Se devolverá todo el importe de la compra, y el vendedor podrá poner término al contrato, siempre que la carga llegue rota.',
    ],
  ])('%s: what holds of all of a sentence is not cut off from a part of it: %s', (language, text) => {
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
