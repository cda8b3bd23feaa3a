import { expect, test } from '@jest/globals';
import { ValidateError } from '@tsoa/runtime';
import express from 'express';
import { type Logger, pino } from 'pino';
import request from 'supertest';
import {
  BusyError,
  ConflictError,
  ForbiddenError,
  InvalidError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  RateLimitedError,
  TimeoutError,
  TooLargeError,
  UnauthenticatedError,
  UnavailableError,
  UnsupportedMediaTypeError,
} from '../../src/errors.ts';
import { problemHandler } from '../../src/http/problem.ts';
import { requestLog } from '../../src/http/request-log.ts';

/** An app whose only route throws, and what it logged. */
function throwing(error: unknown) {
  const lines: Record<string, unknown>[] = [];
  const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = express();
  app.use(requestLog(logger));
  app.use(express.json());
  app.use(() => {
    throw error;
  });
  app.use(problemHandler(logger));
  return { app, lines };
}

test.each([
  [new InvalidError('No.'), 400, 'invalid', 'Invalid request'],
  [new TooLargeError('No.'), 413, 'too_large', 'Content too large'],
  [new UnauthenticatedError('No.'), 401, 'unauthenticated', 'Authentication required'],
  [new ForbiddenError('No.'), 403, 'forbidden', 'Not allowed'],
  [new NotFoundError('No.'), 404, 'not_found', 'Not found'],
  [new NotAcceptableError('No.'), 406, 'not_acceptable', 'Not acceptable'],
  [new ConflictError('No.'), 409, 'conflict', 'Conflict'],
  [new UnsupportedMediaTypeError('No.'), 415, 'unsupported_media_type', 'Unsupported media type'],
  [new RateLimitedError('No.', 7), 429, 'rate_limited', 'Too many requests'],
  [new TimeoutError('No.'), 503, 'timeout', 'Took too long'],
  [new UnavailableError('No.'), 503, 'unavailable', 'Temporarily unavailable'],
  [new BusyError('No.'), 503, 'unavailable', 'Temporarily unavailable'],
] as const)('%s is a problem document', async (error, status, code, title) => {
  const answer = await request(throwing(error).app).get('/some/path?secret=1').set('X-Request-Id', 'request-1');

  expect(answer.status).toBe(status);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.body).toEqual({
    type: 'about:blank',
    title,
    status,
    detail: 'No.',
    instance: '/some/path',
    request_id: 'request-1',
    code,
  });
});

test('a refused input names its fields, other details join as they are', async () => {
  const error = new InvalidError('No.', { 'birth.date': ['is not a date'] }, { details: { limit: 3 } });
  const { body } = await request(throwing(error).app).get('/');
  expect(body).toMatchObject({ errors: { 'birth.date': ['is not a date'] }, limit: 3 });
});

test('headers that go with a status', async () => {
  const answer = (error: Error) => request(throwing(error).app).get('/');
  expect((await answer(new MethodNotAllowedError('PUT', ['GET', 'POST']))).get('Allow')).toBe('GET, POST');
  expect((await answer(new UnauthenticatedError('No.'))).get('WWW-Authenticate')).toBe('Bearer');
  expect((await answer(new UnavailableError('No.'))).get('Retry-After')).toBe('5');
  expect((await answer(new RateLimitedError('No.', 7))).get('Retry-After')).toBe('7');
});

test("tsoa's complaints: fields by their names, unions in plain words", async () => {
  const issues = [
    { 'body.birth_time': { message: 'must look like 14:30', value: 'noon' } },
    { 'body.birth_time': { message: 'should be one of the following; [null]', value: 'noon' } },
  ];
  const union = `Could not match the union against any of the items. Issues: ${JSON.stringify(issues)}`;
  const error = new ValidateError(
    {
      'body.email': { message: 'must be an e-mail address', value: 'nobody' },
      'requestBody.name': { message: 'is required' },
      'body.birth_time': { message: union, value: 'noon' },
      page: { message: 'must be 1 or more', value: '0' },
    },
    '',
  );
  const answer = await request(throwing(error).app).get('/');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({
    email: ['must be an e-mail address'],
    name: ['is required'],
    birth_time: ['must look like 14:30'],
    page: ['must be 1 or more'],
  });
});

test.each([
  ['no JSON', { 'Content-Type': 'application/json' }, '{"a":', 400],
  ['another charset', { 'Content-Type': 'application/json; charset=latin1' }, '{}', 415],
  ['another encoding', { 'Content-Type': 'application/json', 'Content-Encoding': 'zstd-2' }, '{}', 415],
  ['a broken encoding', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, '{}', 400],
  ['too much', { 'Content-Type': 'application/json' }, JSON.stringify('x'.repeat(200_000)), 413],
])('a body with %s is the sender’s fault', async (_what, headers, body, status) => {
  const { app, lines } = throwing(new Error('never reached'));
  const answer = await request(app)
    .post('/')
    .set({ ...headers, 'X-Request-Id': 'request-1' })
    .send(body);

  expect(answer.status).toBe(status);
  expect(answer.body.request_id).toBe('request-1');
  expect(lines.map(({ event }) => event)).toEqual(['request']);
});

test('an unknown error stays inside, and is logged once with its cause', async () => {
  const error = new Error('password authentication failed', { cause: new Error('at 10.0.0.1') });
  const { app, lines } = throwing(error);
  const answer = await request(app).get('/');

  expect(answer.status).toBe(500);
  expect(answer.text).not.toMatch(/password|10\.0\.0\.1/);
  const logged = lines.filter(({ event }) => event === 'request_failed');
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).toMatch(/password.*10\.0\.0\.1/);
});

test.each([['text'], [{ status: 418 }], [42]])('what is thrown need not be an Error: %j', async (thrown) => {
  const answer = await request(throwing(thrown).app).get('/');
  expect(answer.status).toBe(500);
  expect(answer.body.code).toBe('internal');
});

test('whoever waits for a turn alarms nobody; what is away does', async () => {
  const levelsOf = async (error: Error) => {
    const { app, lines } = throwing(error);
    await request(app).get('/');
    return lines.map(({ event, level }) => [event, level]);
  };
  expect(await levelsOf(new BusyError('Later.'))).toEqual([['request', 30]]);
  expect(await levelsOf(new UnavailableError('Away.'))).toEqual([
    ['request_unavailable', 40],
    ['request', 50],
  ]);
});
