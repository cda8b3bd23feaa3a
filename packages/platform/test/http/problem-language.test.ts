import { join } from 'node:path';
import { untranslatedMessages } from '@astrall/local-cloud/testing/untranslated-messages.ts';
import { expect, test } from '@jest/globals';
import request from 'supertest';
import { InvalidError } from '../../src/errors.ts';
import { spanish } from '../../src/http/spanish.ts';
import { createTranslator } from '../../src/http/translator.ts';
import { chartsApp } from './charts-app.ts';

function missing(language: string | undefined, app = chartsApp()) {
  const asked = request(app).get('/nothing');
  return language === undefined ? asked : asked.set('Accept-Language', language);
}

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES-419,en;q=0.5', 'es'],
  ['fr, es;q=0.8, en;q=0.3', 'es'],
  ['en;q=0.2, es;q=0.1', 'en'],
  ['es;q=0, en', 'en'],
  ['es;q=0', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;;=,', 'en'],
  [undefined, 'en'],
])('Accept-Language: %s is answered in %s', async (asked, language) => {
  const answer = await missing(asked);
  expect(answer.get('Content-Language')).toBe(language);
  expect(answer.get('Vary')).toMatch(/Accept-Language/);
  expect(answer.body.detail).toBe(language === 'es' ? 'Aquí no hay nada.' : 'There is nothing here.');
  expect(answer.body.title).toBe(language === 'es' ? 'No encontrado' : 'Not found');
  expect(answer.body.code).toBe('not_found');
});

test('fields are told in the language too, and a service brings its own words', async () => {
  const fields = { sun: ['must have 20 characters at most', 'must shine'], moon: ['must be one of new, full'] };
  const app = chartsApp({
    spanish: { 'must shine': 'debe brillar' },
    retrieve: () => {
      throw new InvalidError('A sentence that nobody translated.', fields);
    },
  });
  const { body } = await request(app).get('/charts/1').set('Accept-Language', 'es');
  expect(body.detail).toBe('A sentence that nobody translated.');
  expect(body.errors).toEqual({
    sun: ['debe tener 20 caracteres como máximo', 'debe brillar'],
    moon: ['debe ser uno de new, full'],
  });
});

test('gaps go where their number stands', () => {
  const translate = createTranslator({ '{0} is below {1}.': 'Bajo {1} está {0}.' });
  expect(translate('$& (a.b) is below {0}.')).toBe('Bajo {0} está $& (a.b).');
  expect(translate('a is below b')).toBeUndefined();
});

test('everything the platform says is said in Spanish too', async () => {
  // Faults of the configuration are told to the operator.
  const sources = join(import.meta.dirname, '../../src');
  expect(await untranslatedMessages(sources, [spanish], ['brand'])).toEqual([]);
});
