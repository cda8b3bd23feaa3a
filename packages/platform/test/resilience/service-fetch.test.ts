import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
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
    // A connection that is kept has timers of its own.
    if (status > 0) response.writeHead(status, { connection: 'close' }).end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/customers`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const users = {
  audience: 'https://users.example',
  idTokens: async (audience: string) => `token-for-${audience}`,
  timeoutMs: 5000,
};

const fetchWith = (more: { timeoutMs?: number } = {}) => createServiceFetch({ ...users, retryDelayMs: 5, ...more });

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

test('a token that does not come is not waited for', async () => {
  const idTokens = () => new Promise<string>(() => {});
  const fetchWithout = createServiceFetch({ audience: url, idTokens, timeoutMs: 20, retryDelayMs: 1 });
  await expect(fetchWithout(put())).rejects.toThrow(UnavailableError);
  expect(seen).toEqual([]);
});

describe('by the clock', () => {
  // Node's own fetch has timers too: while the clock stands still, nothing travels.
  beforeEach(() => {
    const doNotFake = ['nextTick', 'queueMicrotask', 'setImmediate', 'hrtime', 'performance'] as const;
    jest.useFakeTimers({ doNotFake: [...doNotFake] });
    sent = 0;
    stub = jest.spyOn(globalThis, 'fetch').mockImplementation(async (_request, init) => {
      init?.signal?.throwIfAborted();
      sent += 1;
      const status = statuses.shift() ?? 200;
      if (status !== late) return new Response(null, { status });
      await lateAnswer.promise;
      return new Response();
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    stub.mockRestore();
  });

  /** A status that comes when a test says so. */
  const late = 0;
  let lateAnswer: PromiseWithResolvers<void>;
  let stub: { mockRestore(): void };
  let sent: number;
  const fetchInTime = () => createServiceFetch(users);

  /** Lets the pauses pass at once, and says how long each was. */
  async function pausesOf(answer: Promise<unknown>): Promise<number[]> {
    const pauses: number[] = [];
    let isAnswered = false;
    const answered = () => {
      isAnswered = true;
    };
    answer.then(answered, answered);
    while (!isAnswered) {
      const before = Date.now();
      jest.advanceTimersToNextTimer();
      if (Date.now() > before) pauses.push(Date.now() - before);
      await turn();
    }
    return pauses;
  }

  /** Every attempt of a request fails, and the pauses between them pass at once. */
  async function fail(fetchService: ReturnType<typeof fetchInTime>): Promise<void> {
    statuses = [503, 503, 503, 503];
    const answer = fetchService(put());
    await pausesOf(answer);
    await expect(answer).rejects.toThrow(UnavailableError);
  }

  test('a request is repeated after 1, 2 and 4 seconds, give or take a tenth', async () => {
    const all: number[][] = [];
    for (let caller = 0; caller < 8; caller += 1) {
      statuses = [503, 503, 503];
      all.push(await pausesOf(fetchInTime()(put())));
    }
    for (const [index, ms] of [1000, 2000, 4000].entries()) {
      const pauses = all.map((one) => one[index]!);
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0.9 * ms - 1);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(1.1 * ms + 1);
      expect(new Set(pauses).size).toBeGreaterThan(1);
    }
    expect(all.map((pauses) => pauses.length)).toEqual(Array(8).fill(3));
  });

  test('after five requests that failed nothing is sent for a minute; then one trial decides', async () => {
    const fetchService = fetchInTime();
    for (let failed = 0; failed < 5; failed += 1) await fail(fetchService);
    expect(sent).toBe(20);

    jest.advanceTimersByTime(59_000);
    await expect(fetchService(put())).rejects.toThrow('Another service did not answer.');
    expect(sent).toBe(20);

    jest.advanceTimersByTime(1000);
    await fail(fetchService);
    await expect(fetchService(put())).rejects.toThrow(UnavailableError);
    expect(sent).toBe(24);

    jest.advanceTimersByTime(60_000);
    statuses = [];
    const answers = await Promise.all([fetchService(put()), fetchService(put())]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(sent).toBe(26);
  });

  test('whoever waits for the trial waits no longer than they meant to', async () => {
    const fetchService = fetchInTime();
    for (let failed = 0; failed < 5; failed += 1) await fail(fetchService);
    jest.advanceTimersByTime(60_000);
    statuses = [late];
    lateAnswer = Promise.withResolvers();
    const trial = fetchService(put());
    const caller = new AbortController();
    const waiting = fetchService(new Request(url, { method: 'PUT', signal: caller.signal }));
    let isAnswered = false;
    waiting.catch(() => {
      isAnswered = true;
    });
    caller.abort();
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(isAnswered).toBe(true);
    await expect(waiting).rejects.toThrow(UnavailableError);
    lateAnswer.resolve();
    expect((await trial).status).toBe(200);
  });

  test('answers between failures, and callers who give up, keep it asking', async () => {
    const fetchService = fetchInTime();
    for (let failed = 0; failed < 4; failed += 1) await fail(fetchService);
    statuses = [400];
    await fetchService(put());
    for (let failed = 0; failed < 4; failed += 1) await fail(fetchService);
    const gone = new Request(url, { signal: AbortSignal.abort() });
    await expect(fetchService(gone)).rejects.toThrow(UnavailableError);
    statuses = [];
    expect((await fetchService(put())).status).toBe(200);
  });
});
