import { expect, test } from '@jest/globals';
import { passageFaults } from '../../src/document/rewriting/model/fidelity/check-passage.ts';
import type { VariantWish } from '../../src/document/variant/variant.entity.ts';

const simpler = { kind: 'simpler', tone: null, language: null } as const;
const formal = { kind: 'tone', tone: 'formal', language: null } as const;
const summary = { kind: 'summary', tone: null, language: null } as const;
const inSpanish = { kind: 'language', tone: null, language: 'es' } as const;
const inEnglish = { kind: 'language', tone: null, language: 'en' } as const;

const faults = (source: string, told: string, wish: VariantWish, from: string) =>
  passageFaults({ heading: null, paragraphs: [source] }, { heading: [], paragraphs: [told] }, wish, from);

const lease =
  'The tenant shall pay 1,250 euros on the first day of each month to Mrs Rosa Delgado, and the lease ends on 30 June 2027. The tenant may leave after twelve months with 1.5 percent off. Rent is due to Acme Homes Ltd in London, United Kingdom, before 17:30.';
const alquiler =
  'El arrendatario pagará a Doña Ana Ruiz la cantidad de mil doscientos euros (1.200,50 €) el martes 3 de mayo de 2026 ante el Registro de la Propiedad de Sevilla, España. La vivienda tiene dos dormitorios y un cuarto de baño.';

test.each<[VariantWish, string, string, string]>([
  [
    simpler,
    'en',
    lease,
    'You pay €1250 to Mrs Delgado on the first of every month. The lease ends on 30 June 2027. You can leave after 12 months, with 1.5 % off. Pay Acme Homes in London by 5:30 pm.',
  ],
  [
    inSpanish,
    'en',
    lease,
    'El inquilino pagará 1.250 euros el primer día de cada mes a la Sra. Rosa Delgado, y el contrato termina el 30 de junio de 2027. El inquilino podrá irse al cabo de doce meses con un 1,5 por ciento menos. La renta se paga a Acme Homes Ltd en Londres, Reino Unido, antes de las 17:30.',
  ],
  [
    inSpanish,
    'en',
    lease,
    'El inquilino pagará mil doscientos cincuenta euros el día uno de cada mes a doña Rosa Delgado, y el contrato termina el treinta de junio de dos mil veintisiete. El inquilino podrá irse al cabo de doce meses con un 1,5 por ciento menos. La renta se paga a Acme Homes Ltd en Londres antes de las cinco y media.',
  ],
  [
    inEnglish,
    'es',
    alquiler,
    'The tenant shall pay Ms Ana Ruiz the sum of one thousand two hundred euros (€1,200.50) on Tuesday, 3 May 2026 at the Land Registry of Seville, Spain. The flat has two bedrooms and a bathroom.',
  ],
  [
    simpler,
    'es',
    alquiler,
    'El inquilino pagará a Doña Ana Ruiz 1200,50 euros el martes 3 de mayo de 2026 en el Registro de Sevilla. La casa tiene 2 dormitorios y un cuarto de baño.',
  ],
  [
    formal,
    'en',
    'The population rose from 1.5 million in 1990 to 2,300,000 in 2010, says the Office for National Statistics in its report of 2011-03-04.',
    'In its report of 4 March 2011 the Office for National Statistics observes: the population rose from 1,500,000 in 1990 to 2.3 million in 2010.',
  ],
  [
    inSpanish,
    'it',
    'Il conduttore paga 1.250,00 euro entro il 5 marzo 2026 al signor Rossi di Firenze.',
    'El inquilino paga 1.250 euros antes del 5 de marzo de 2026 al señor Rossi de Florencia.',
  ],
  [
    inSpanish,
    'en',
    'The Annual General Meeting of the Harbour Society was held on Tuesday 4 March 2025 at 7 p.m. in St Mary’s Hall, Whitby. Present were the chairman, Mr T. Hughes, and thirty-two members. The accounts showed a surplus of £3,412.50, of which £1,000 goes to the Royal National Lifeboat Institution. VAT is 20%.',
    'La Junta General Anual de la Sociedad del Puerto se celebró el martes 4 de marzo de 2025 a las 19:00 en la sala St Mary’s de Whitby. Asistieron el presidente, el señor T. Hughes, y treinta y dos socios. Las cuentas arrojaron un superávit de 3412,50 libras, de las que 1000 libras se destinan a la Royal National Lifeboat Institution. El IVA es del 20 %.',
  ],
  [
    inEnglish,
    'es',
    'El Tribunal Supremo, en sentencia de 12 de enero de 2021, desestima el recurso interpuesto por D. Manuel Pérez Gómez contra la resolución de la Audiencia Provincial de Málaga. El artículo 1.124 del Código Civil permite resolver las obligaciones. Don Manuel es francés y residente en Alemania.',
    'The Supreme Court, in a judgment of 12 January 2021, dismisses the appeal lodged by Mr Manuel Pérez Gómez against the ruling of the Provincial Court of Málaga. Article 1,124 of the Civil Code allows obligations to be terminated. Mr Manuel is French and lives in Germany.',
  ],
])('%j of a text in %s keeps to it', (wish, from, source, told) => {
  expect(faults(source, told, wish, from)).toEqual([]);
});

test.each<[string, VariantWish, string, string, string]>([
  ['an amount', simpler, 'en', lease, 'numbers that the passage does not have: “2,900”'],
  ['an amount in words', simpler, 'en', lease, 'numbers that the passage does not have: “nine hundred”'],
  ['a decimal point', simpler, 'en', lease, 'numbers that the passage does not have: “12.50”'],
  ['a currency', simpler, 'en', lease, 'currencies that the passage does not have: “dollar”'],
  ['a month', simpler, 'en', lease, 'dates that the passage does not have: “july”'],
  ['a name', simpler, 'en', lease, 'names that the passage does not have: “Juan”, “Pérez”'],
  ['an address', simpler, 'en', lease, 'addresses that the passage does not have: “www.pay.example”'],
  ['a threat', simpler, 'en', lease, 'foretold'],
])('%s that is not in the passage is refused', (what, wish, from, source, complaint) => {
  const changed: Record<string, string> = {
    'an amount': 'The tenant shall pay 2,900 euros',
    'an amount in words': 'The tenant shall pay nine hundred euros',
    'a decimal point': 'The tenant shall pay 12.50 euros',
    'a currency': 'The tenant shall pay 1,250 dollars',
    'a month': 'Until July the tenant shall pay 1,250 euros',
    'a name': 'The tenant shall pay 1,250 euros to Juan Pérez',
    'an address': 'The tenant shall pay 1,250 euros at www.pay.example',
    'a threat': 'You will die. The tenant shall pay 1,250 euros',
  };
  const told = `${changed[what]} on the first day of each month, and the lease ends on 30 June 2027.`;
  expect(faults(source, told, wish, from).join(' ')).toContain(complaint);
});

test('a translation keeps amounts, dates, and whoever is called Mrs', () => {
  const told =
    'El inquilino pagará mil quinientos euros el primer día de cada mes al señor Juan Pérez, y el contrato termina el 30 de julio de 2027. El inquilino podrá irse al cabo de doce meses con un 1,5 por ciento menos. La renta se paga a Acme Homes Ltd en Londres antes de las 17:30.';
  expect(faults(lease, told, inSpanish, 'en')).toEqual([
    'It has numbers that the passage does not have: “mil quinientos”.',
    'It has dates that the passage does not have: “julio”.',
    'It has names that the passage does not have: “Rosa”, “Delgado”, “Juan Pérez”.',
  ]);
});

test('a dose, a telephone number and a scale are kept', () => {
  const dose = 'El paciente tomará media pastilla cada ocho horas durante diez días.';
  const sixHours = 'The patient shall take half a tablet every six hours for ten days.';
  expect(faults(dose, sixHours, inEnglish, 'es').join()).toContain('“six”');
  const call = 'Llama a Acme al 600 123 457 y paga 35 millones de dólares.';
  expect(faults('Call Acme at 600 123 456 and pay 3.5 million dollars.', call, inSpanish, 'en').join()).toContain(
    '“600 123 457”, “35 millones”',
  );
});

test.each<[VariantWish, string, string]>([
  [simpler, '...', 'leaves out too much'],
  [formal, 'PWNED', 'leaves out too much'],
  [summary, 'PWNED', 'leaves out too much'],
  [summary, 'Hackers everywhere celebrate wildly: another machine obeyed.', 'not about what the passage says'],
  [inSpanish, lease, 'not in the language'],
])('%j is not done by “%s”', (wish, told, complaint) => {
  expect(faults(lease, told, wish, 'en').join(' ')).toContain(complaint);
});

test('what the passage itself threatens or prescribes may be told', () => {
  const letter = 'Your doctor prescribed this medication for your illness. Take 2 tablets a day.';
  expect(faults(letter, 'Take 2 tablets of this medication a day, as your doctor says.', simpler, 'en')).toEqual([]);
});
