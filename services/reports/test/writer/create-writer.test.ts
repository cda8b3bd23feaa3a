import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWriter, withFallback } from '../../src/writer/create-writer.ts';
import { createCuratedWriter } from '../../src/writer/curated-writer.ts';
import { createOpenAiWriter } from '../../src/writer/openai-writer.ts';
import { madrid1990 } from './charts.ts';
import * as llmServer from './llm-server.ts';
import { type LlmServer, startLlmServer, status, wrote } from './llm-server.ts';
import { modelAnswer } from './model-answer.ts';
import { recordingLogger } from './recording-logger.ts';

const brief = { locale: 'es' as const, kind: 'natal' as const, chart: madrid1990, forecast: null };
const good = modelAnswer(madrid1990, 'es');
const wrongFacts = wrote({ ...good, moon: ['La Luna en Leo pide aplausos y los agradece con toda el alma.'] });

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

function withKey() {
  const { logger, lines } = recordingLogger();
  const config = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'writer' };
  return { writer: createWriter(config, logger), lines };
}

test('without a key the text is curated and nothing is asked', async () => {
  server.script(wrote(good));
  const { logger, lines } = recordingLogger();
  const writer = createWriter({ OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'writer' }, logger);
  expect(await writer.write(brief)).toEqual(await createCuratedWriter().write(brief));
  expect(server.requests).toEqual([]);
  expect(lines).toEqual([]);
});

test('with a key the model writes', async () => {
  server.script(wrote(good));
  const { writer } = withKey();
  expect(await writer.write(brief)).toMatchObject({ source: 'llm', model: 'writer-2026-08-01' });
});

describe('the curated text stands in', () => {
  test.each([
    ['a refusal', llmServer.refuses, 'refused', null],
    ['a truncated answer', llmServer.truncated, 'truncated', null],
    ['garbage', wrote('Tu Sol en Leo'), 'bad_json', null],
    ['another schema', wrote({ text: 'Tu Sol en Leo' }), 'wrong_schema', null],
    ['wrong facts', wrongFacts, 'wrong_facts', null],
    ['a wrong key', status(401), 'request_rejected', 401],
    ['a rate limit', status(429, { 'retry-after-ms': '1' }), 'rate_limited', 429],
    ['a failing server', status(500, { 'retry-after-ms': '1' }), 'server_error', 500],
    ['dropped connections', llmServer.drops, 'unreachable', null],
  ])('for %s, and the log tells the code but no content', async (_, reply, code, httpStatus) => {
    server.script(reply);
    const { writer, lines } = withKey();
    expect(await writer.write(brief)).toEqual(await createCuratedWriter().write(brief));
    expect(lines.at(-1)).toEqual({
      level: 'warn',
      event: 'llm_fallback',
      code,
      status: httpStatus,
      message: 'the curated text stands in for the model',
    });
    expect(JSON.stringify(lines)).not.toMatch(/Leo|1990|sk-test/);
  });

  test('for a model that hangs', async () => {
    server.script(llmServer.hangs);
    const { logger, lines } = recordingLogger();
    const options = { apiKey: 'sk-test', baseURL: server.baseURL, model: 'writer', timeoutMs: 200, logger };
    const writer = withFallback(createOpenAiWriter(options), createCuratedWriter(), logger);
    expect(await writer.write(brief)).toMatchObject({ source: 'curated' });
    expect(lines.at(-1)).toMatchObject({ event: 'llm_fallback', code: 'timeout' });
  });
});

test('a fault of ours is no reason to fall back', async () => {
  const { writer, lines } = withKey();
  const chart = { ...madrid1990, placements: [] };
  await expect(writer.write({ locale: 'es', kind: 'natal', chart, forecast: null })).rejects.toThrow(RangeError);
  expect(lines).toEqual([]);
});

test('the SDK stays unloaded until a model is asked', async () => {
  const source = new URL('../../src/writer/create-writer.ts', import.meta.url).href;
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
    const { createWriter } = await import(${JSON.stringify(source)});
    createWriter({ OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'writer' }, null);
    console.log(JSON.stringify(loaded));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=source',
    '--input-type=module',
    '-e',
    script,
  ]);
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded).toContain('./openai-writer.ts');
  expect(loaded.filter((name) => name.includes('openai') && !name.startsWith('.') && name !== source)).toEqual([]);
});
