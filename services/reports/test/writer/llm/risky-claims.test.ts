import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { riskyClaims } from '../../../src/writer/llm/risky-claims.ts';
import { locales } from '../../../src/writer/report-text.ts';

test.each([
  ['en', 'Your stomach may be telling you of a cancer.', 'medical'],
  ['es', 'Puede que sea un cáncer.', 'medical'],
  ['en', 'You may stop taking your medication when Mars moves on.', 'medical'],
  ['en', 'This placement suggests a diagnosis of anxiety.', 'medical'],
  ['en', 'A pregnancy is likely in the spring.', 'medical'],
  ['en', 'Ask your doctor about your blood pressure.', 'medical'],
  ['en', 'It is a good week to file a lawsuit.', 'legal'],
  ['en', 'Your lawyer can wait until Friday.', 'legal'],
  ['en', 'Do not sign the contract before the full Moon.', 'legal'],
  ['en', 'A good moment to invest in shares.', 'financial'],
  ['en', 'You could win the lottery.', 'financial'],
  ['en', 'Money is coming your way.', 'financial'],
  ['en', 'You will meet the love of your life.', 'fatalistic'],
  ['en', 'You’ll never find peace.', 'fatalistic'],
  ['en', 'You are destined for greatness.', 'fatalistic'],
  ['en', 'A quarrel is inevitable today.', 'fatalistic'],
  ['en', 'This placement points to depression.', 'medical'],
  ['en', 'Your heart problems will ease.', 'medical'],
  ['en', 'Anxiety disorders are common with this Moon.', 'medical'],
  ['en', 'A good month to sell your house.', 'financial'],
  ['en', 'You will get the job.', 'fatalistic'],
  ['en', 'A promotion is coming on Friday.', 'fatalistic'],
  ['en', 'Your marriage will not survive this square.', 'fatalistic'],
  ['en', 'An accident is likely on Friday.', 'fatalistic'],
  ['en', 'You can’t escape this pattern.', 'fatalistic'],
  ['en', 'Fate has decided it for you.', 'fatalistic'],
  ['en', 'Your partner is cheating on you.', 'fatalistic'],
  ['en', 'It is meant to be.', 'fatalistic'],
  ['es', 'Deja la medicación unos días.', 'medical'],
  ['es', 'Cuida esa enfermedad que arrastras.', 'medical'],
  ['es', 'Se anuncia un embarazo en la familia.', 'medical'],
  ['es', 'Consulta a tu médico sobre la tensión arterial.', 'medical'],
  ['es', 'Gana el pleito quien madruga.', 'legal'],
  ['es', 'Llama a tu abogada antes del jueves.', 'legal'],
  ['es', 'No firmes el contrato esta semana.', 'legal'],
  ['es', 'Buen momento para una inversión en bolsa.', 'financial'],
  ['es', 'Juega a la lotería con confianza.', 'financial'],
  ['es', 'Llegará dinero de donde no lo esperas.', 'financial'],
  ['es', 'Conocerás a tu gran amor y te casarás.', 'fatalistic'],
  ['es', 'Estás destinada a brillar.', 'fatalistic'],
  ['es', 'La ruptura es inevitable.', 'fatalistic'],
  ['es', 'Nunca encontrarás la calma.', 'fatalistic'],
  ['es', 'Esta posición indica depresión.', 'medical'],
  ['es', 'Tendrás problemas de corazón.', 'medical'],
  ['es', 'Es el momento de vender tu casa.', 'financial'],
  ['es', 'Vas a conseguir el trabajo.', 'fatalistic'],
  ['es', 'Tendrás un accidente el viernes.', 'fatalistic'],
  ['es', 'Tu pareja te engaña.', 'fatalistic'],
  ['es', 'El destino ya ha decidido por ti.', 'fatalistic'],
  ['es', 'Te ascenderán el viernes.', 'fatalistic'],
  ['es', 'Alguien cercano morirá.', 'fatalistic'],
  ['es', 'No puedes escapar de este patrón.', 'fatalistic'],
  ['en', 'Put your savings into something solid now.', 'financial'],
  ['en', 'Quit your job this week.', 'financial'],
  ['en', 'Your marriage may not last the year.', 'fatalistic'],
  ['en', 'A death in the family may free you.', 'fatalistic'],
  ['en', 'Your father left when you were small.', 'fatalistic'],
  ['en', 'Magnesium helps with such nights.', 'medical'],
  ['es', 'El magnesio y los estiramientos suelen aliviarlos.', 'medical'],
  ['es', 'Vas a ser madre antes del próximo invierno.', 'medical'],
  ['es', 'Deja tu trabajo cuanto antes.', 'financial'],
  ['es', 'Guarda tus ahorros en casa.', 'financial'],
  ['es', 'El divorcio te sentará bien.', 'legal'],
  ['es', 'Tu padre se marchó pronto.', 'fatalistic'],
  ['es', 'Trabajas de noche en un hospital.', 'fatalistic'],
] as const)('%s: “%s” is a %s claim', (_, text, kind) => {
  const found = { medical: 'a medical', legal: 'a legal', financial: 'a financial', fatalistic: 'foretold' };
  expect(riskyClaims(text).join()).toContain(found[kind]);
});

test.each([
  'A Cancer Moon keeps the kettle warm.',
  'You may well win an argument and lose an afternoon.',
  'Invest time in a friendship.',
  'Rest before you are down to the embers.',
  'Tu Luna en Cáncer guarda la casa.',
  'Puede que ganes una discusión y pierdas la tarde.',
  'Un contrato tácito entre amigos.',
  'La Luna en Cáncer, o Cancer para los ingleses.',
])('“%s” is none', (text) => {
  expect(riskyClaims(text)).toEqual([]);
});

test.each(locales)('none of the curated texts in %s, which people judged, is refused', (locale) => {
  const texts = leaves(corpora[locale]);
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter((text) => riskyClaims(text).length > 0)).toEqual([]);
});

// The lists were written with these in view: of risky sentences worded as nobody foresaw more pass.
test.each(locales)('of 120 risky and 80 harmless sentences in %s most are told apart', (locale) => {
  const sentences = (kind: string) =>
    readFileSync(new URL(`claims/${locale}.${kind}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
  const refused = (kind: string) => sentences(kind).filter((sentence) => riskyClaims(sentence).length > 0);
  expect(refused('risky').length).toBeGreaterThanOrEqual(105);
  expect(refused('harmless').length).toBeLessThanOrEqual(4);
});

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}
