import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

const config = { ANSWER_TIMEOUT_MS: 50 };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('503: a route that takes too long, and its late answer goes nowhere', async () => {
  let ended = false;
  const app = chartsApp({
    config,
    async retrieve() {
      await sleep(150);
      ended = true;
      throw new Error('late');
    },
  });
  const server = app.listen(0);
  const answer = await request(server).get('/charts/1').set('Connection', 'keep-alive');
  expect(answer.status).toBe(503);
  expect(answer.body.code).toBe('timeout');
  expect(answer.get('Retry-After')).toBe('5');
  await sleep(200);
  expect(ended).toBe(true);
  expect((await request(server).get('/charts/newest')).status).toBe(200);
  server.close();
});

test('200: an answer that has begun is not broken off', async () => {
  const app = chartsApp({
    config,
    async retrieve(_request, response) {
      response.write('[');
      await sleep(150);
      response.end(']');
    },
  });
  expect((await request(app).get('/charts/1')).text).toBe('[]');
});

test('204: a push has its ack deadline instead', async () => {
  const app = chartsApp({
    config,
    async pushed(_request, response) {
      await sleep(150);
      response.status(204).end();
    },
  });
  expect((await request(app).post('/events/drawn')).status).toBe(204);
});
