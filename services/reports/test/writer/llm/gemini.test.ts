import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWriter } from '../../../src/writer/create-writer.ts';
import { harmless, type LlmServer, type Reply, startLlmServer, status, writes } from '../llm-server.ts';
import { dayBrief, dayCalls, writerFor } from './writer-under-test.ts';

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

const known = new Set(['model', 'messages', 'response_format', 'max_tokens']);
const unknownInSchema = /"(additionalProperties|\$schema|strict)"/;

/** Refuses what Google's endpoint does not know, in its own words: https://ai.google.dev/gemini-api/docs/openai */
const likeGemini: Reply = (response, body) => {
  const stranger =
    Object.keys(body).find((name) => !known.has(name)) ?? unknownInSchema.exec(JSON.stringify(body))?.[1];
  if (!stranger) return writes()(response, body);
  const message = `Invalid JSON payload received. Unknown name "${stranger}": Cannot find field.`;
  response
    .writeHead(400, { 'content-type': 'application/json' })
    .end(JSON.stringify([{ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }]));
};

test('a server that knows no strict schemas is sent nothing it does not know', async () => {
  server.script(likeGemini);
  const { write, lines } = writerFor(server, { strict: false });
  expect(await write()).toMatchObject({ source: 'llm' });
  expect(lines.map(({ event }) => event)).toEqual(['llm_wrote']);
  expect(server.requests[0]!.body.response_format.json_schema.schema).toEqual({
    type: 'object',
    properties: { section_1: { type: 'array', items: { type: 'string' } } },
    required: ['section_1'],
  });
});

test.each([
  [true, 'max_completion_tokens', 'max_tokens'],
  [false, 'max_tokens', 'max_completion_tokens'],
] as const)('strict %s: as much as is reserved may be written, which is said as %s', async (strict, name, other) => {
  server.script(writes());
  const { write } = writerFor(server, { strict });
  await write();
  for (const { body } of server.requests) {
    const reserved = 1500 * Object.keys(body.response_format.json_schema.schema['properties'] as object).length;
    expect([body[name], body[other]]).toEqual([reserved, undefined]);
  }
});

test('what the model thought before it wrote is paid for, though only the total tells of it', async () => {
  server.script(writes(harmless, { usage: { prompt_tokens: 900, completion_tokens: 300, total_tokens: 3000 } }));
  const { write, account } = writerFor(server, { strict: false });
  await write();
  expect(account).toMatchObject({ promptTokens: 900 * dayCalls, completionTokens: 2100 * dayCalls });
});

test('sent what it does not know it refuses, and the curated words stand', async () => {
  server.script(likeGemini);
  const { write, lines } = writerFor(server, { strict: true });
  expect(await write()).toMatchObject({ source: 'curated' });
  expect(lines[0]).toMatchObject({ code: 'request_rejected', status: 400 });
});

test('without a key the text is curated and nothing is asked', async () => {
  server.script(status(500));
  const nothing = null as never;
  const config = { OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'writer', LLM_PRICES: {} };
  const numbers = { LLM_TIMEOUT_MS: 1, LLM_CONCURRENCY: 1, LLM_BUDGET_TOKENS: 1, LLM_CACHE_DAYS: 1, LLM_CACHE_ROWS: 1 };
  const writer = createWriter({ ...config, ...numbers }, nothing, nothing);
  expect(await writer.write(dayBrief)).toMatchObject({ source: 'curated', model: null });
  expect(server.requests).toEqual([]);
});
