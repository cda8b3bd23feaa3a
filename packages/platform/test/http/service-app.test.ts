import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp, document } from './charts-app.ts';

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

test('404: an address that nobody documents, whatever its query', async () => {
  expect((await request(chartsApp()).get('/nothing?stars=3')).status).toBe(404);
});

test('the document is served, and nothing says what serves it', async () => {
  const answer = await request(chartsApp()).get('/openapi.json');
  expect(answer.body).toEqual(document);
  expect(answer.get('X-Powered-By')).toBeUndefined();
});

test('/healthz asks nobody; /readyz names what does not answer', async () => {
  const app = chartsApp({
    checks: {
      database: async () => {
        throw new Error('refused at 10.0.0.1');
      },
      bucket: async () => 'fine',
      model: () => new Promise(() => {}),
    },
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

test('the headers that OWASP asks of an API; TLS is promised where there is TLS', async () => {
  const { headers } = await request(chartsApp()).get('/charts/1');
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers['strict-transport-security']).toBeUndefined();

  const app = chartsApp({ config: { SERVICE_URL: 'https://charts.example' } });
  const secure = await request(app).get('/charts/1').set('Host', 'charts.example');
  expect(secure.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
});

test('200: a trailing slash makes no difference', async () => {
  expect((await request(chartsApp()).get('/charts/newest/?stars=3')).body).toEqual({ stars: '3' });
});

test('400: a NUL in a query parameter, which is named', async () => {
  const { status, body } = await request(chartsApp()).get('/charts/newest?stars=a%00');
  expect(status).toBe(400);
  expect(body.errors).toEqual({ stars: ['must not contain a NUL character'] });
});
