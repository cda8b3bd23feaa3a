import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

const https = { SERVICE_URL: 'https://charts.example', PUBLIC_URL: 'https://www.charts.example:8443' };

function ask(host: string, config: Parameters<typeof chartsApp>[0] = {}, path = '/charts/1') {
  return request(chartsApp(config)).get(path).set('Host', host);
}

test.each(['charts.example', 'CHARTS.example:443', 'charts.example.', 'www.charts.example'])(
  '200: %s is a name of the service',
  async (host) => {
    expect((await ask(host, { config: https })).status).toBe(200);
  },
);

test.each(['evil.example', 'charts.example.evil', 'x.charts.example', '127.0.0.1', 'charts.example:80:80', 'a b', '@'])(
  '400: %s is not',
  async (host) => {
    const answer = await ask(host, { config: https });
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.text).not.toContain('evil');
  },
);

test('400: what a proxy says the host was counts for nothing', async () => {
  const answer = await ask('evil.example', { config: https }).set('X-Forwarded-Host', 'charts.example');
  expect(answer.status).toBe(400);
});

test.each(['charts.test', 'localhost:8081', '127.0.0.1:8080', '[::1]:80'])(
  '200: without TLS the service is on a developer’s machine: %s',
  async (host) => {
    expect((await ask(host)).status).toBe(200);
  },
);

test.each([
  [['a.example'], 'a.example', 200],
  [['a.example'], 'charts.example', 400],
  [['.example.com'], 'deep.down.example.com', 200],
  [['.example.com'], 'example.com', 200],
  [['.example.com'], 'badexample.com', 400],
  [['*'], 'anything.example', 200],
])('ALLOWED_HOSTS %j: %s answers %i', async (ALLOWED_HOSTS, host, status) => {
  expect((await ask(host, { config: { ...https, ALLOWED_HOSTS } })).status).toBe(status);
});

test('a health check and a push may come by any name', async () => {
  expect((await ask('10.0.0.7', { config: https }, '/healthz')).status).toBe(200);
  const push = request(chartsApp({ config: https }))
    .post('/events/drawn')
    .set('Host', 'evil.example');
  expect((await push).status).toBe(204);
});
