import { expect, test } from '@jest/globals';
import request from 'supertest';
import { chartsApp } from './charts-app.ts';

function send(body: string | Buffer) {
  return request(chartsApp()).post('/charts').set('Content-Type', 'application/json').send(body);
}

test.each([
  '{}',
  '[]',
  ' [ 1 , -0.5e+3 , true , false , null ] ',
  '{"a":{"b":[{"c":"\\u00e9\\n\\ud83d\\ude00"}]},"prototype":1}',
  '"text"',
  '{"a":1,"A":2,"b":{"a":3}}',
  '\uFEFF{"a":1}',
])('200: %s', async (body) => {
  const { status, text } = await send(body);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual(JSON.parse(body.replace('\uFEFF', '')));
});

test.each([
  ['{"a":', 1, 6],
  ['{"a":1,}', 1, 8],
  ['{"a":1}}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ["{'a':1}", 1, 2],
  ['[1,]', 1, 4],
  ['[1 2]', 1, 4],
  ['[01]', 1, 3],
  ['[+1]', 1, 2],
  ['[NaN]', 1, 2],
  ['["a\tb"]', 1, 4],
  ['["\\x"]', 1, 3],
  ['["open]', 1, 8],
  ['{\n  "a": 1,\n  "b": oops\n}', 3, 8],
  ['{"a":1} // done', 1, 9],
])('400: %j is no JSON, and where', async (body, line, column) => {
  const answer = await send(body);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'invalid', line, column });
  expect(answer.body.detail).toContain(`line ${line}, column ${column}`);
  expect(answer.text).not.toContain('oops');
});

test('400: a field that is there twice is named, however it is written', async () => {
  const answer = await send('{"person":{"name":1,\n"n\\u0061me":2}}');
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ line: 2, column: 1, errors: { 'person.name': ['is there twice'] } });
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf'])('400: %s is nobody’s field', async (name) => {
  const answer = await send(`{"a":[{"${name}":{"admin":true}}]}`);
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual([`a.0.${name}`]);
});

test('400: one level too deep', async () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect((await send(nested(32))).status).toBe(200);
  const answer = await send(nested(33));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ line: 1, column: 33 });
});

test('400: more members than any operation reads, which cost more than their number to judge', async () => {
  const list = (length: number) => `[${Array(length).fill(1).join()}]`;
  expect((await send(list(1000))).status).toBe(200);
  const answer = await send(list(1001));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ line: 1, column: 2001 });
  const fields = Array.from({ length: 1001 }, (_, index) => `"field-${index}":1`);
  expect((await send(`{${fields}}`)).status).toBe(400);
});

test('400: nested almost without end is refused at once and briefly', async () => {
  const depth = 60_000;
  const answer = await send(`${'["\\u0000",'.repeat(depth)}1${']'.repeat(depth)}`);
  expect(answer.status).toBe(400);
  expect(answer.text.length).toBeLessThan(1000);
});

test.each([
  ['{"a":[{"b":"x\\u0000"}],"c":"fine"}', 'a.0.b'],
  ['{"a":{"x\\u0000":1}}', 'a'],
  ['{"a":"\\ud83d"}', 'a'],
  ['{"a":"\\uDE00\\uD83D"}', 'a'],
  ['"\\u0000"', 'body'],
])('400: %s holds what no text can, and %s is named', async (body, field) => {
  const answer = await send(body);
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual([field]);
});

test('400: bytes that are not UTF-8', async () => {
  const answer = await request(chartsApp())
    .post('/charts')
    .set('Content-Type', 'application/json')
    .serialize((bytes: unknown) => bytes as string)
    .send(Buffer.from([0x22, 0xc3, 0x28, 0x22]));
  expect(answer.status).toBe(400);
  expect(answer.body.detail).toBe('The body is not in UTF-8.');
});

test('413: more than a megabyte', async () => {
  expect((await send(`"${'x'.repeat(1_100_000)}"`)).status).toBe(413);
});
