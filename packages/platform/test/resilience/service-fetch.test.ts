import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { UnavailableError } from '../../src/errors.ts';
import { runInRequestContext } from '../../src/observability/request-context.ts';
import { createServiceFetch } from '../../src/resilience/service-fetch.ts';

interface Seen {
  method: string;
  headers: IncomingMessage['headers'];
  body: string;
}

let server: Server;
let url: string;
let seen: Seen[];
/** What to answer next; a number that is missing means 200, zero means nothing at all. */
let statuses: number[];

beforeEach(async () => {
  seen = [];
  statuses = [];
  server = createServer(async (request, response) => {
    const chunks = await Array.fromAsync(request as AsyncIterable<Buffer>);
    seen.push({ method: request.method!, headers: request.headers, body: Buffer.concat(chunks).toString() });
    const status = statuses.shift() ?? 200;
    if (status > 0) response.writeHead(status).end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/customers`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const fetchWith = ({ timeoutMs = 5000, retryDelayMs = 5 } = {}) =>
  createServiceFetch({
    audience: 'https://users.example',
    idTokens: async (audience) => `token-for-${audience}`,
    timeoutMs,
    retryDelayMs,
  });

const put = () => new Request(url, { method: 'PUT', body: '{"name":"Ana"}' });

test('sends our ID token, and the id of the request that it serves', async () => {
  const context = { request_id: 'request-1', trace_id: 'trace-1' };
  const answer = await runInRequestContext(context, () => fetchWith()(new Request(url)));

  expect(await answer.text()).toBe('answer');
  expect(seen[0]?.headers).toMatchObject({
    authorization: 'Bearer token-for-https://users.example',
    'x-request-id': 'request-1',
  });
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s is repeated while the other side is busy', async (method) => {
  statuses = [503, 502, 429];
  const answer = await fetchWith()(new Request(url, { method }));
  expect(answer.status).toBe(200);
  expect(seen.map((request) => request.method)).toEqual(Array(4).fill(method));
});

test('a repeated request carries its body again', async () => {
  statuses = [504];
  await fetchWith()(put());
  expect(seen.map(({ body }) => body)).toEqual(['{"name":"Ana"}', '{"name":"Ana"}']);
});

test.each(['POST', 'PATCH'])('%s is never repeated', async (method) => {
  statuses = [503];
  await expect(fetchWith()(new Request(url, { method, body: '{}' }))).rejects.toThrow(UnavailableError);
  expect(seen).toHaveLength(1);
});

test.each([200, 201, 304, 400, 401, 404, 409, 500])('%i is an answer', async (status) => {
  statuses = [status];
  expect((await fetchWith()(put())).status).toBe(status);
  expect(seen).toHaveLength(1);
});

test('after three repetitions it is unavailable; what is told names nobody, the cause does', async () => {
  statuses = [503, 503, 503, 503];
  const error = await fetchWith()(put()).catch((thrown: unknown) => thrown);

  expect(seen).toHaveLength(4);
  expect(error).toBeInstanceOf(UnavailableError);
  expect((error as Error).message).toBe('Another service did not answer.');
  expect((error as { cause: Error }).cause.message).toBe('PUT https://users.example/customers failed');
});

test('nobody listens', async () => {
  await new Promise((resolve) => server.close(resolve));
  await expect(fetchWith()(put())).rejects.toThrow(UnavailableError);
});

test('every attempt is bounded in time', async () => {
  statuses = [0, 0, 200];
  const startedAt = performance.now();
  const answer = await fetchWith({ timeoutMs: 100 })(put());
  const elapsedMs = performance.now() - startedAt;

  expect(answer.status).toBe(200);
  expect(seen).toHaveLength(3);
  expect(elapsedMs).toBeGreaterThanOrEqual(195);
  expect(elapsedMs).toBeLessThan(2000);
});

test('without a token nothing is sent', async () => {
  const idTokens = async () => {
    throw new Error('no metadata server');
  };
  const fetchWithout = createServiceFetch({ audience: url, idTokens, timeoutMs: 1000, retryDelayMs: 1 });
  await expect(fetchWithout(put())).rejects.toThrow(UnavailableError);
  expect(seen).toEqual([]);
});

test('the pauses grow, differ, and stay within bounds', async () => {
  const retryDelayMs = 40;
  const elapsed = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const refused = new Request('http://127.0.0.1:1/', { method: 'PUT' });
      const startedAt = performance.now();
      await fetchWith({ retryDelayMs })(refused).catch(() => {});
      return performance.now() - startedAt;
    }),
  );

  // Three pauses of decorrelated jitter add up to between 2.8 and 5.7 times the first delay.
  expect(Math.min(...elapsed)).toBeGreaterThan(2.7 * retryDelayMs);
  expect(Math.max(...elapsed)).toBeLessThan(5.8 * retryDelayMs + 1000);
  expect(Math.max(...elapsed) - Math.min(...elapsed)).toBeGreaterThan(1);
});
