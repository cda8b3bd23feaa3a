import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWriter, type WriterConfig } from '../../../src/writer/create-writer.ts';
import { createModelGate } from '../../../src/writer/llm/model-gate.ts';
import { hangs, harmless, type LlmServer, startLlmServer, writes, wrote } from '../llm-server.ts';
import { recordingLogger } from '../recording-logger.ts';
import { dayCalls, natalBrief, writerFor } from './writer-under-test.ts';

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

const prices = { writer: { input: 0.25, output: 2 } };

test('tokens and cost of every call are taken down, also of those that came to nothing', async () => {
  server.script(wrote('no JSON'));
  const { write, account } = writerFor(server, { prices });
  await write();
  expect(account).toMatchObject({ calls: 2 * dayCalls, promptTokens: 1800 * dayCalls, sectionsByModel: 0 });
  // A call of 900 tokens told and 2,100 written costs 225 + 4,200 millionths of a dollar.
  expect(account.costMicros).toBe(2 * dayCalls * 4425);
});

test('the cost of a model without a price is not known', async () => {
  server.script(writes());
  const { write, account } = writerFor(server, { prices: { other: prices.writer } });
  await write();
  expect(account.costMicros).toBeNull();
});

test('a model without a price is told of when the writer is made', () => {
  const config = { OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'writer', LLM_BUDGET_TOKENS: 1, LLM_BUDGET_MICROS: 1 };
  const numbers = { LLM_TIMEOUT_MS: 1, LLM_CONCURRENCY: 1, LLM_CACHE_DAYS: 1, LLM_CACHE_ROWS: 1 };
  const saidWith = (LLM_PRICES: WriterConfig['LLM_PRICES']) => {
    const { logger, lines } = recordingLogger();
    createWriter({ ...config, ...numbers, LLM_PRICES }, null as never, logger);
    return lines;
  };
  expect(saidWith(prices)).toEqual([]);
  expect(saidWith({})).toEqual([expect.objectContaining({ event: 'llm_price_unknown', model: 'writer' })]);
});

test('beyond the budget of tokens nothing is asked, and the curated words stand', async () => {
  server.script(writes());
  const { write, lines } = writerFor(server, { budget: { tokens: 1000 } });
  expect(await write()).toMatchObject({ source: 'curated' });
  expect(server.requests).toEqual([]);
  expect(lines[0]).toMatchObject({ event: 'llm_budget_spent' });
});

test('a budget that lasts for some of the sections is spent on them', async () => {
  server.script(writes());
  const gate = createModelGate({ concurrency: 1, retryDelayMs: 1 });
  const { write, account } = writerFor(server, { gate, prices, budget: { tokens: 1_000_000, micros: 40_000 } });
  expect(await write(natalBrief)).toMatchObject({ source: 'llm' });
  expect(account.costMicros).toBeLessThanOrEqual(40_000);
  expect(account.sectionsByModel).toBeGreaterThan(0);
  expect(account.sectionsByModel).toBeLessThan(30);
});

test.each([
  ['texts', { prompt_tokens: '900', completion_tokens: '2100' }],
  ['less than nothing', { prompt_tokens: -900, completion_tokens: -1e300 }],
  ['more than there are', { prompt_tokens: 1e15, completion_tokens: 0.5 }],
  ['objects', { prompt_tokens: {}, completion_tokens: [] }],
])('a server that counts tokens as %s is not believed: what was set aside counts', async (_, usage) => {
  server.script(writes(harmless, { usage }));
  const { write, account } = writerFor(server, { prices });
  expect(await write()).toMatchObject({ source: 'llm' });
  expect(account.calls).toBe(dayCalls);
  expect(account.completionTokens).toBe(writable(server));
  expect(account.promptTokens).toBeGreaterThan(500 * dayCalls);
});

test('a call that is given up may have cost what was set aside for it, and is charged so', async () => {
  server.script(hangs);
  const { write, account } = writerFor(server, { prices, timeoutMs: 50 });
  expect(await write()).toMatchObject({ source: 'curated' });
  expect(account.completionTokens).toBe(writable(server));
  expect(account.costMicros).toBeGreaterThan(2 * account.completionTokens);
});

/** What the calls so far allowed the model to write. */
function writable({ requests }: LlmServer): number {
  return requests.reduce((sum, { body }) => sum + body.max_completion_tokens!, 0);
}

test.each([['a\0b'], [{ name: 'writer' }], [5], ['w'.repeat(1000)]])(
  'a server that calls its model %j has the model that was asked',
  async (model) => {
    server.script(writes(harmless, { model }));
    expect(await writerFor(server).write()).toMatchObject({ source: 'llm', model: 'writer' });
  },
);
