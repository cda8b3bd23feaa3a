import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

const origin = 'https://admin.example';
const app = () => chartsApp({ config: { CORS_ORIGINS: [origin] } });

test('204: a preflight of a known origin', async () => {
  const answer = await request(app()).options('/charts/1').set({
    Origin: origin,
    'Access-Control-Request-Method': 'PATCH',
    'Access-Control-Request-Headers': 'authorization,if-match',
  });
  expect(answer.status).toBe(204);
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': expect.stringContaining('PATCH'),
    'access-control-allow-headers': 'authorization,if-match',
    'access-control-max-age': '7200',
  });
  expect(answer.get('Access-Control-Allow-Credentials')).toBeUndefined();
});

test('answers and problems may be read, with the headers a client needs', async () => {
  for (const path of ['/charts/1', '/nothing']) {
    const { headers } = await request(app()).get(path).set('Origin', origin);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-expose-headers']).toMatch(/ETag.*RateLimit-Remaining.*Retry-After/);
    expect(headers['vary']).toMatch(/Origin/);
  }
});

test.each([
  ['another origin', [origin], 'https://evil.example'],
  ['a suffix of the name', [origin], 'https://admin.example.evil'],
  ['no origins configured', undefined, origin],
])('%s may read nothing', async (_what, CORS_ORIGINS, from) => {
  const answer = await request(chartsApp({ config: { CORS_ORIGINS } }))
    .get('/charts/1')
    .set('Origin', from);
  expect(answer.get('Access-Control-Allow-Origin')).toBeUndefined();
});

test('* lets every origin in', async () => {
  const answer = await request(chartsApp({ config: { CORS_ORIGINS: ['*'] } }))
    .get('/charts/1')
    .set('Origin', 'https://any.example');
  expect(answer.get('Access-Control-Allow-Origin')).toBe('*');
});

test('204: OPTIONS that is no preflight is about the resource', async () => {
  const answer = await request(app()).options('/charts').set('Origin', origin);
  expect(answer.get('Allow')).toBe('POST, OPTIONS');
});
