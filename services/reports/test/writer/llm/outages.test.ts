import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { batchesOf } from '../../../src/writer/llm/batches.ts';
import { createModelGate } from '../../../src/writer/llm/model-gate.ts';
import { RateLimit } from '../../../src/writer/llm/rate-limit.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { WritingFailedError } from '../../../src/writer/writing-failed-error.ts';
import * as llmServer from '../llm-server.ts';
import { type LlmServer, slow, startLlmServer, status, writes } from '../llm-server.ts';
import { dayCalls, natalBrief, writerFor } from './writer-under-test.ts';

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

const atOnce = { 'retry-after-ms': '1' };
/** One call at a time, so that attempts can be counted. */
const oneByOne = () => createModelGate({ concurrency: 1, retryDelayMs: 1 });

describe('the server fails: the report completes in curated words', () => {
  test.each([
    ['400', status(400), 'request_rejected', 400, dayCalls],
    ['401', status(401), 'request_rejected', 401, dayCalls],
    ['404', status(404), 'request_rejected', 404, dayCalls],
    ['429 to the end', status(429, atOnce), 'rate_limited', 429, 7 * dayCalls],
    ['500 to the end', status(500, atOnce), 'server_error', 500, 4 * dayCalls],
    ['HTML with status 200', llmServer.answersHtml, 'bad_answer', null, dayCalls],
    ['an answer that breaks off', llmServer.breaksOff, 'bad_answer', null, dayCalls],
    ['an answer without end', llmServer.goesOn, 'bad_answer', null, dayCalls],
    ['dropped connections', llmServer.drops, 'unreachable', null, 4 * dayCalls],
    ['429 as the account is empty', status(429, {}, 'insufficient_quota'), 'request_rejected', 429, dayCalls],
  ])('%s', async (_, reply, code, httpStatus, attempts) => {
    server.script(reply);
    const { write, lines } = writerFor(server, { gate: oneByOne() });
    expect(await write()).toMatchObject({ source: 'curated', model: null });
    expect(lines).toContainEqual(expect.objectContaining({ event: 'llm_fallback', code, status: httpStatus }));
    expect(JSON.stringify(lines)).not.toMatch(/1990|sk-test/);
    expect(server.requests).toHaveLength(attempts);
  });

  test.each([
    ['429', status(429, atOnce)],
    ['500', status(500, atOnce)],
    ['a dropped connection', llmServer.drops],
  ])('once with %s, then the model writes', async (_, reply) => {
    server.script(reply, writes());
    expect(await writerFor(server).write()).toMatchObject({ source: 'llm' });
    expect(server.requests).toHaveLength(dayCalls + 1);
  });

  test('one chapter fails, the other is the model’s', async () => {
    server.script(writes(), status(400));
    const { write, account } = writerFor(server, { gate: oneByOne() });
    expect(await write()).toMatchObject({ source: 'llm' });
    expect(account.sectionsByModel).toBe(1);
  });

  test('nobody listens', async () => {
    const closed = await startLlmServer();
    await closed.stop();
    const { write, lines } = writerFor(closed);
    expect(await write()).toMatchObject({ source: 'curated' });
    expect(lines.map(({ code }) => code)).toContain('unreachable');
  });
});

test('what may pass is repeated after 1, 2 and 4 seconds, and then no more', async () => {
  const calls: number[] = [];
  const failing = createModelGate({ concurrency: 1 }).pass(async () => {
    calls.push(performance.now());
    throw new WritingFailedError('server_error', 'The model’s server answered 500');
  }, AbortSignal.timeout(30_000));
  await expect(failing).rejects.toMatchObject({ code: 'server_error' });
  const waited = calls.slice(1).map((at, index) => Math.round((at - calls[index]!) / 1000));
  expect(waited).toEqual([1, 2, 4]);
});

describe('429 with retry-after', () => {
  test('is waited for as long as it says', async () => {
    server.script(status(429, { 'retry-after': '1' }), writes());
    const start = performance.now();
    expect(await writerFor(server, { gate: oneByOne() }).write()).toMatchObject({ source: 'llm' });
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  test.each([429, 503])('a moment of %s costs a report nothing, and leaves the circuit closed', async (httpStatus) => {
    const limited = status(httpStatus, { 'retry-after': '0.2' });
    const wave = Array.from({ length: 7 }, () => limited);
    server.script(limited, ...wave, writes());
    const gate = createModelGate({ concurrency: 8 });
    const { write, account } = writerFor(server, { gate });
    await write(natalBrief);
    const planned = batchesOf(planReport(natalBrief));
    expect(account.sectionsByModel).toBe(planned.flat().length);
    expect(server.requests).toHaveLength(1 + wave.length + planned.length);
    expect(gate.isOpen()).toBe(false);
  });

  test('holds all calls, of every gate that shares the limit, and lets them go one after another', async () => {
    const rateLimit = new RateLimit();
    const gates = [1, 2].map(() => createModelGate({ concurrency: 10, rateLimit }));
    const calls: number[] = [];
    const call = async () => {
      calls.push(performance.now());
      if (calls.length > 1) return;
      throw new WritingFailedError('rate_limited', 'The model is over its rate limit', { retryAfterMs: 200 });
    };
    const first = gates[0]!.pass(call, AbortSignal.timeout(5000));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const others = gates.flatMap((gate) => [1, 2, 3, 4].map(() => gate.pass(call, AbortSignal.timeout(5000))));
    await Promise.all([first, ...others]);
    const [limited, ...later] = calls as [number, ...number[]];
    expect(Math.min(...later) - limited).toBeGreaterThan(195);
    expect(Math.max(...later) - Math.min(...later)).toBeGreaterThan(2);
  });

  test('that does not end in the time for the report ends with it', async () => {
    const gate = createModelGate({ concurrency: 1 });
    const limited = gate.pass(async () => {
      throw new WritingFailedError('rate_limited', 'The model is over its rate limit', { retryAfterMs: 30_000 });
    }, AbortSignal.timeout(50));
    await expect(limited).rejects.toMatchObject({ code: 'rate_limited' });
  });

  test('is not waited for when it asks for longer than a report may take, and nothing more is asked', async () => {
    server.script(status(429, { 'retry-after': '59' }));
    const start = performance.now();
    const gate = createModelGate({ concurrency: 1, patienceMs: 20_000 });
    const { write, lines } = writerFor(server, { gate });
    expect(await write(natalBrief)).toMatchObject({ source: 'curated' });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(server.requests).toHaveLength(1);
    expect(new Set(lines.map(({ code }) => code))).toEqual(new Set(['rate_limited', undefined]));
    expect(gate.isOpen()).toBe(false);
  });
});

describe('time', () => {
  test('an answer within the bound is taken', async () => {
    server.script(slow(150, writes()));
    expect(await writerFor(server, { timeoutMs: 2000 }).write()).toMatchObject({ source: 'llm' });
  });

  test.each([
    ['no answer', llmServer.hangs],
    ['headers without a body', llmServer.stalls],
  ])('%s: a call ends at its bound and is not repeated', async (_, reply) => {
    server.script(reply);
    const start = performance.now();
    const { write, lines } = writerFor(server, { timeoutMs: 1500 });
    expect(await write()).toMatchObject({ source: 'curated' });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(lines.map(({ code }) => code)).toContain('timeout');
    expect(server.requests).toHaveLength(dayCalls);
  });

  test('a report ends at its own bound, with what was written by then', async () => {
    server.script(writes(), llmServer.hangs);
    const start = performance.now();
    const { write, account } = writerFor(server, { gate: oneByOne(), timeoutMs: 60_000, reportTimeoutMs: 3000 });
    expect(await write(natalBrief)).toMatchObject({ source: 'llm' });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(account.sectionsByModel).toBe(4);
  });
});

describe('the circuit', () => {
  test('opens after five calls in a row that failed with their repetitions, and nothing is asked while it is', async () => {
    server.script(status(500, atOnce));
    const gate = oneByOne();
    const { write } = writerFor(server, { gate });
    await write(natalBrief);
    expect(gate.isOpen()).toBe(true);
    expect(server.requests).toHaveLength(5 * 4);
    const again = writerFor(server, { gate });
    expect(await again.write()).toMatchObject({ source: 'curated' });
    expect(server.requests).toHaveLength(5 * 4);
    expect(again.lines[0]).toMatchObject({ code: 'circuit_open' });
  });

  test('lets one trial through after its time, which closes it', async () => {
    server.script(status(401));
    const gate = createModelGate({ concurrency: 8, retryDelayMs: 1, openMs: 200 });
    await writerFor(server, { gate }).write(natalBrief);
    expect(gate.isOpen()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    server.script(writes());
    expect(await writerFor(server, { gate }).write()).toMatchObject({ source: 'llm' });
    expect(gate.isOpen()).toBe(false);
  });

  test('a trial that fails opens it again', async () => {
    server.script(status(401));
    const gate = createModelGate({ concurrency: 1, retryDelayMs: 1, openMs: 200 });
    await writerFor(server, { gate }).write(natalBrief);
    await new Promise((resolve) => setTimeout(resolve, 250));
    server.script(status(401));
    await writerFor(server, { gate }).write();
    expect(server.requests).toHaveLength(1);
    expect(gate.isOpen()).toBe(true);
  });

  test('stays closed over answers that cannot be used', async () => {
    server.script(llmServer.refuses);
    const gate = oneByOne();
    await writerFor(server, { gate }).write(natalBrief);
    expect(gate.isOpen()).toBe(false);
  });
});

test('no more calls at a time than allowed, of all reports together', async () => {
  server.script(slow(20, writes()));
  const gate = createModelGate({ concurrency: 3, retryDelayMs: 1 });
  const reports = [1, 2, 3].map(() => writerFor(server, { gate }).write(natalBrief));
  for (const text of await Promise.all(reports)) expect(text.source).toBe('llm');
  expect(server.mostAtOnce()).toBe(3);
});

test('a fault of ours is logged as one, and the report completes in curated words', async () => {
  server.script(writes());
  const fault = new TypeError('no such thing');
  const { write, lines } = writerFor(server, { cache: { find: () => Promise.reject(fault), keep: async () => {} } });
  expect(await write()).toMatchObject({ source: 'curated' });
  expect(lines[0]).toMatchObject({ level: 'error', event: 'llm_fault', err: fault });
});
