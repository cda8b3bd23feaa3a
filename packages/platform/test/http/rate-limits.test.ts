import { expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import type { Principal } from '../../src/auth/principal.ts';
import { problemHandler } from '../../src/http/problem.ts';
import { addressKey, createRateLimits, type RateLimitConfig } from '../../src/http/rate-limits.ts';
import { chartsApp } from './charts-app.ts';

const logger = pino({ level: 'silent' });

/** An app that takes whom a request names for its principal. */
function limitedApp(config: Partial<RateLimitConfig>) {
  const all = { RATE_LIMIT_PER_MINUTE: 1000, RATE_LIMIT_ADDRESS_PER_MINUTE: 1000, ...config };
  const limits = createRateLimits('charts', all, logger);
  const app = express().set('trust proxy', 1);
  app.use(limits.perAddress);
  app.use(async (incoming, response) => {
    await limits.perClient(incoming, JSON.parse(incoming.get('principal') ?? '{}') as Principal);
    response.json({});
  });
  app.use(problemHandler(logger));
  return { app, limits };
}

const client = (subject: string) => JSON.stringify({ kind: 'client', subject, scopes: [] });

test('429: a client above its limit, with what to do; another client is not concerned', async () => {
  const { app } = limitedApp({ RATE_LIMIT_PER_MINUTE: 2 });
  const ask = (who: string) => request(app).get('/').set('principal', client(who));

  const first = await ask('one');
  expect(first.status).toBe(200);
  expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
  expect(Number(first.get('RateLimit-Reset'))).toBeGreaterThan(50);
  expect((await ask('one')).get('RateLimit-Remaining')).toBe('0');

  const refused = await ask('one');
  expect(refused.status).toBe(429);
  expect(refused.type).toBe('application/problem+json');
  expect(refused.body.code).toBe('rate_limited');
  expect(refused.get('RateLimit-Remaining')).toBe('0');
  expect(refused.get('Retry-After')).toBe(refused.get('RateLimit-Reset'));
  expect((await ask('two')).status).toBe(200);
});

test('429: an address above its limit, whoever asks and whether the token is good', async () => {
  const app = chartsApp({ config: { RATE_LIMIT_ADDRESS_PER_MINUTE: 2 } });
  const ask = (address: string) => request(app).get('/charts/1').set('X-Forwarded-For', `${Math.random()}, ${address}`);
  expect((await ask('203.0.113.7')).get('RateLimit-Remaining')).toBe('1');
  expect((await ask('203.0.113.7')).status).toBe(200);
  expect((await ask('203.0.113.7')).status).toBe(429);
  expect((await ask('203.0.113.8')).status).toBe(200);
});

test('the limit that is nearest to its end is told', async () => {
  const { app } = limitedApp({ RATE_LIMIT_PER_MINUTE: 100, RATE_LIMIT_ADDRESS_PER_MINUTE: 5 });
  const answer = await request(app).get('/').set('principal', client('one'));
  expect(answer.headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '4' });
});

test('our services, pushes, webhooks and health checks are never refused', async () => {
  const { app } = limitedApp({ RATE_LIMIT_PER_MINUTE: 1 });
  const service = JSON.stringify({ kind: 'service', name: 'orders', scopes: [] });
  const charts = chartsApp({ config: { RATE_LIMIT_ADDRESS_PER_MINUTE: 1 } });
  for (let round = 0; round < 3; round += 1) {
    expect((await request(app).get('/').set('principal', service)).status).toBe(200);
    expect((await request(charts).post('/events/drawn')).status).toBe(204);
    expect((await request(charts).post('/webhooks/shopify')).status).toBe(404);
    expect((await request(charts).get('/healthz')).status).toBe(200);
  }
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
