import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

test('200: HEAD is GET without the body', async () => {
  const [head, get] = await Promise.all([
    request(chartsApp()).head('/charts/newest?stars=3'),
    request(chartsApp()).get('/charts/newest?stars=3'),
  ]);
  expect(head.status).toBe(200);
  expect(head.text).toBeUndefined();
  expect(head.get('Content-Length')).toBe(get.get('Content-Length'));
  expect(head.get('ETag')).toBe(get.get('ETag'));
});

test.each([
  ['/charts/1', 'GET, PUT, PATCH, HEAD, OPTIONS'],
  ['/charts/1/', 'GET, PUT, PATCH, HEAD, OPTIONS'],
  ['/charts', 'POST, OPTIONS'],
])('204: OPTIONS %s says which methods there are', async (path, allow) => {
  const answer = await request(chartsApp()).options(path);
  expect(answer.status).toBe(204);
  expect(answer.get('Allow')).toBe(allow);
});

test('404: OPTIONS of an address that nobody documents', async () => {
  expect((await request(chartsApp()).options('/nothing')).status).toBe(404);
});

test.each([
  ['delete', '/charts/1', 'GET, PUT, PATCH, HEAD, OPTIONS'],
  ['head', '/charts', 'POST, OPTIONS'],
  ['put', '/charts/newest', 'GET, HEAD, OPTIONS'],
] as const)('405: %s %s says which methods there are', async (method, path, allow) => {
  const answer = await request(chartsApp())[method](path);
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe(allow);
});
