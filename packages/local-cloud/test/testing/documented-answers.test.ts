import { expect, test } from '@jest/globals';
import express, { type Response } from 'express';
import request from 'supertest';
import { documented } from '../../src/testing/documented-answers.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Stars', version: '1' },
  paths: {
    '/stars/{name}': {
      get: {
        operationId: 'RetrieveStar',
        responses: {
          200: {
            headers: { ETag: { $ref: '#/components/headers/ETag' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Star' } } },
          },
          204: {},
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    headers: { ETag: { required: true } },
    responses: {
      NotFound: { content: { 'application/problem+json': { schema: { type: 'object', required: ['status'] } } } },
    },
    schemas: {
      Star: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          seen_at: { type: 'string', format: 'date-time' },
          planets: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
        },
      },
    },
  },
};

const problem = (response: Response) => response.status(404).type('application/problem+json');

async function violationsOf(
  answer: (response: Response) => unknown,
  method: 'get' | 'head' = 'get',
): Promise<string[]> {
  const found: string[] = [];
  const app = express().disable('etag');
  app.get('/stars/:name', (_request, response) => void answer(response.set('ETag', '"1"')));
  await request(documented(app, document, (violation) => found.push(violation)))[method]('/stars/vega?x=1');
  return found;
}

test.each<[string, (response: Response) => unknown]>([
  ['a body as declared', (response) => response.json({ name: 'Vega', seen_at: '2026-11-21T10:30:00Z' })],
  ['a body in several pieces', (response) => response.type('json').write('{"name":') && response.end('"Vega"}')],
  ['no body where none is declared', (response) => response.status(204).end()],
  ['a type of its own for an error', (response) => problem(response).send('{"status":404}')],
])('is content with %s', async (_, answer) => {
  expect(await violationsOf(answer)).toEqual([]);
});

test('is content with HEAD', async () => {
  expect(await violationsOf((response) => response.json({ name: 'Vega' }), 'head')).toEqual([]);
});

test.each<[string, (response: Response) => unknown, string]>([
  ['an undeclared status', (response) => response.status(201).json({}), 'RetrieveStar declares no 201'],
  ['a missing member', (response) => response.json({}), "must have required property 'name'"],
  ['a member too many', (response) => response.json({ name: 'Vega', mass: 2 }), 'additional properties mass'],
  ['one deep down', (response) => response.json({ name: 'Vega', planets: [{ mass: 2 }] }), '/planets/0 must NOT have'],
  ['a wrong type', (response) => response.json({ name: 7 }), '/name must be string'],
  ['a wrong format', (response) => response.json({ name: 'Vega', seen_at: 'late' }), '/seen_at must match format'],
  ['another media type', (response) => response.type('html').send('<p>'), 'Its type is text/html'],
  ['an error that is no problem', (response) => response.status(404).json({}), 'not application/problem+json'],
  [
    'a missing header',
    (response) => response.removeHeader('ETag') ?? response.json({ name: 'Vega' }),
    'ETag is missing',
  ],
])('tells of %s', async (_, answer, said) => {
  const [violation, ...others] = await violationsOf(answer);
  expect(others).toEqual([]);
  expect(violation).toMatch(/^GET \/stars\/vega\?x=1 answered \d{3}:/);
  expect(violation).toContain(said);
});
