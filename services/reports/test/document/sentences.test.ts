import { expect, test } from '@jest/globals';
import { sentencesOf } from '../../src/document/rewriting/rules/sentences.ts';

test.each<['en' | 'es', string[]]>([
  ['en', ["The landlord is Mr. P. O'Neill of Cork.", 'He pays nothing.']],
  ['en', ['See No. 5, Art. 5 and Fig. 12 of the Act.', 'No.', 'The answer stands.']],
  ['en', ['J. R. R. Tolkien met Dr. Hall at 5 p.m. Greenwich time.', 'They left at 6 p.m.', 'The rain had ended.']],
  ['en', ['Acme Ltd. Ireland owns it.', 'It sold the mill to Bolt Inc.', 'The price was low.']],
  [
    'en',
    ['1. The tenant pays the rent.', '2.1. The owner repairs the roof.', 'It rose by 3.5 % in 2024.', 'Nobody paid.'],
  ],
  ['en', ['Moreover, Cllr. J. Hughes asked for it.', 'Sgt. Pepper did not.']],
  ['en', ['He ate oranges for their vitamin C.', 'The others did not.']],
  ['es', ['El Sr. D. Juan Pérez vive en la Avda. Mayor, núm. 5.', 'Según el Art. 5.2 La renta sube.']],
  ['es', ['Vive en los EE. UU. Firma por Redes S.A. Dña. Ana Gil.', 'La sociedad es Pan S.L.', 'El socio paga.']],
  ['es', ['Véase la pág. 12 y el cap. IV.', 'Llegó a las 5 p. m.', 'Nadie lo vio.']],
  ['es', ['Cuesta 1.200 € (IVA incl.) al mes.', '¿Quién paga?', '¡El dueño!']],
])('%s: a sentence ends with its thought, not with an abbreviation: %j', (language, sentences) => {
  expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
});

test('a text of abbreviations alone takes no time', () => {
  const startedAt = performance.now();
  expect(sentencesOf('Mr. P. '.repeat(100_000), 'en')).toHaveLength(1);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
