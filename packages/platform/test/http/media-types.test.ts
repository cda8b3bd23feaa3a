import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

test.each([
  '*/*',
  'application/json',
  'application/*;q=0.1',
  'text/html, application/json;q=0.9',
  'text/html,application/xhtml+xml,*/*;q=0.8',
])('200: Accept: %s', async (accept) => {
  expect((await request(chartsApp()).get('/charts/1').set('Accept', accept)).status).toBe(200);
});

test.each(['text/html', 'application/json;q=0', 'application/json;q=0, */*;q=0.5', 'image/svg+xml'])(
  '406: Accept: %s leaves nothing that can be sent',
  async (accept) => {
    const answer = await request(chartsApp()).get('/charts/1').set('Accept', accept);
    expect(answer.status).toBe(406);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'not_acceptable', detail: expect.stringContaining('application/json') });
  },
);

test('406: an operation that sends something else says what', async () => {
  const picture = (accept: string) => request(chartsApp()).get('/charts/1/picture').set('Accept', accept);
  expect((await picture('image/*')).status).toBe(200);
  expect((await picture('application/json')).body.detail).toBe('The answer can only be sent as image/svg+xml.');
});

test.each([
  ['post', '/charts', 'application/json'],
  ['post', '/charts', 'Application/JSON; charset="UTF-8"'],
  ['patch', '/charts/1', 'application/json'],
  ['patch', '/charts/1', 'application/merge-patch+json'],
] as const)('200: %s %s as %s', async (method, path, type) => {
  const answer = await request(chartsApp())[method](path).set('Content-Type', type).send('{"sun":1}');
  expect(answer.body).toEqual({ sun: 1 });
});

test.each([
  ['post', '/charts', 'text/plain'],
  ['post', '/charts', 'application/x-www-form-urlencoded'],
  ['post', '/charts', 'application/merge-patch+json'],
  ['put', '/charts/1', 'application/jsonp'],
  ['patch', '/charts/1', 'application/json; charset=latin1'],
  ['post', '/charts/printed', 'application/json'],
  ['post', '/charts', ''],
] as const)('415: %s %s as "%s"', async (method, path, type) => {
  const answer = await request(chartsApp())[method](path).set('Content-Type', type).send('{"sun":1}');
  expect(answer.status).toBe(415);
  expect(answer.body.code).toBe('unsupported_media_type');
});

test('200: a body that the operation reads itself comes as the document says', async () => {
  const answer = await request(chartsApp()).post('/charts/printed').set('Content-Type', 'application/pdf').send('%PDF');
  expect(answer.body).toBe('nothing');
});

test('200: without a body there is nothing to be of a type', async () => {
  const answer = await request(chartsApp()).post('/charts').set('Content-Type', 'text/plain');
  expect(answer.body).toBe('nothing');
});

test('204: a body that the operation does not read may be anything', async () => {
  const answer = await request(chartsApp()).post('/charts/1/redraw').set('Content-Type', 'text/plain').send('please');
  expect(answer.status).toBe(204);
});
