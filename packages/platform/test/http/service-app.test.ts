import { expect, test } from '@jest/globals';
import type { Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { UnauthenticatedError } from '../../src/errors.ts';
import { createServiceApp } from '../../src/http/service-app.ts';

const stars = { in: 'query', name: 'stars' };
const document = {
  openapi: '3.1.0',
  info: { title: 'Charts', version: '1' },
  paths: {
    '/charts/{id}': {
      get: { operationId: 'RetrieveChart', parameters: [{ in: 'path', name: 'id' }] },
      put: { operationId: 'PutChart', parameters: [stars] },
    },
    '/charts/newest': { get: { operationId: 'NewestChart', parameters: [stars] } },
    '/charts': { post: { operationId: 'CreateChart' } },
  },
};

function chartsApp(checks: Record<string, () => Promise<unknown>> = {}): Express {
  return createServiceApp({
    service: 'charts',
    context: {
      logger: pino({ level: 'silent' }),
      verifyToken: async () => {
        throw new UnauthenticatedError('No.');
      },
    },
    checks,
    document,
    routers: [],
    registerRoutes(app) {
      app.get(['/charts/newest', '/charts/:id'], (incoming, response) => void response.json(incoming.query));
      app.put('/charts/:id', (incoming, response) => void response.json(incoming.body));
      app.post('/charts', (incoming, response) => void response.json(incoming.body));
    },
  });
}

test('200: a query parameter that the operation documents', async () => {
  const { status, body } = await request(chartsApp()).get('/charts/newest?stars=3');
  expect({ status, body }).toEqual({ status: 200, body: { stars: '3' } });
});

test.each([
  ['get', '/charts/1?stars=3'],
  ['head', '/charts/1?stars=3'],
  ['get', '/CHARTS/1/?stars=3'],
  ['post', '/charts?stars=3'],
] as const)('400: %s %s: a query parameter of another operation', async (method, path) => {
  expect((await request(chartsApp())[method](path)).status).toBe(400);
});

test('400: every unknown query parameter is named', async () => {
  const { body } = await request(chartsApp()).get('/charts/newest?stars=3&star=1&__proto__=1');
  expect(body.errors).toEqual({
    star: ['is not a parameter of this operation'],
    ['__proto__']: ['is not a parameter of this operation'],
  });
});

test('400: a body of nothing but NULs, nested without end, is refused at once and briefly', async () => {
  const depth = 60_000;
  const body = `${'["\\u0000",'.repeat(depth)}1${']'.repeat(depth)}`;
  const answer = await request(chartsApp()).post('/charts').type('json').send(body);
  expect(answer.status).toBe(400);
  expect(answer.text.length).toBeLessThan(1000);
});

test('400: a NUL anywhere in a body is named by its path', async () => {
  const answer = await request(chartsApp())
    .post('/charts')
    .send({ a: [{ b: 'x\0' }], c: 'fine' });
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual(['a.0.b']);
});

test('404: an address that nobody documents, whatever its query', async () => {
  expect((await request(chartsApp()).get('/nothing?stars=3')).status).toBe(404);
});

test('405: a documented address, another method', async () => {
  const answer = await request(chartsApp()).delete('/charts/1');
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe('GET, PUT');
});

test('the document is served, and nothing says what serves it', async () => {
  const answer = await request(chartsApp()).get('/openapi.json');
  expect(answer.body).toEqual(document);
  expect(answer.get('X-Powered-By')).toBeUndefined();
  expect(answer.get('X-Content-Type-Options')).toBe('nosniff');
});

test('/healthz asks nobody; /readyz names what does not answer', async () => {
  const app = chartsApp({
    database: async () => {
      throw new Error('refused at 10.0.0.1');
    },
    bucket: async () => 'fine',
    model: () => new Promise(() => {}),
  });

  expect((await request(app).get('/healthz')).body).toEqual({ status: 'ok', service: 'charts' });
  const startedAt = performance.now();
  const answer = await request(app).get('/readyz');
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(answer.status).toBe(503);
  expect(answer.body).toEqual({
    status: 'unavailable',
    service: 'charts',
    dependencies: { database: 'unavailable', bucket: 'ok', model: 'unavailable' },
  });
});
