import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { corpora } from '../../src/writer/corpora.ts';
import { promptHash, reportPrompt } from '../../src/writer/llm/report-prompt.ts';
import { createOpenAiWriter } from '../../src/writer/openai-writer.ts';
import { sectionKeys } from '../../src/writer/section-outline.ts';
import { madrid1990 } from './charts.ts';
import * as llmServer from './llm-server.ts';
import { type LlmServer, slow, startLlmServer, status, wrote } from './llm-server.ts';
import { modelAnswer } from './model-answer.ts';
import { recordingLogger } from './recording-logger.ts';

const brief = { locale: 'es' as const, kind: 'natal' as const, chart: madrid1990, forecast: null };
const good = modelAnswer(madrid1990, 'es');
const goodAnswer = wrote(good);
const wrongFacts = wrote({ ...good, moon: ['La Luna en Leo pide aplausos y los agradece con toda el alma.'] });
const atOnce = { 'retry-after-ms': '1' };

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

function writerOf(timeoutMs = 5000) {
  const { logger, lines } = recordingLogger();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, model: 'writer', timeoutMs, logger };
  return { lines, write: () => createOpenAiWriter(options).write(brief) };
}

test('a good answer becomes the report', async () => {
  server.script(goodAnswer);
  const { write, lines } = writerOf();
  const text = await write();
  expect(text).toMatchObject({ locale: 'es', source: 'llm', model: 'writer-2026-08-01' });
  expect(text.promptHash).toBe(promptHash('writer', reportPrompt(brief)));
  expect(text.sections.map(({ key }) => key)).toEqual(sectionKeys);
  expect(text.sections[1]).toEqual({ key: 'sun', title: 'Sol en Piscis', paragraphs: good.sun });
  expect(text.sections.at(-1)?.title).toBe(corpora.es.titles.closing);
  expect(lines).toMatchObject([{ level: 'info', event: 'llm_wrote', prompt_tokens: 900, completion_tokens: 2100 }]);
});

test('the request carries the key, the model, the rules, the facts and the schema', async () => {
  server.script(goodAnswer);
  await writerOf().write();
  expect(server.requests).toHaveLength(1);
  const { path, headers, body } = server.requests[0]!;
  expect(path).toBe('/v1/chat/completions');
  expect(headers.authorization).toBe('Bearer sk-test');
  expect(body.model).toBe('writer');
  const { system, user } = reportPrompt(brief);
  expect(body.messages).toEqual([
    { role: 'system', content: system },
    { role: 'user', content: user },
  ]);
  expect(body).not.toHaveProperty('tools');
  expect(body.response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { strict: true, schema: { required: sectionKeys, additionalProperties: false } },
  });
});

test('paragraphs are composed and trimmed', async () => {
  server.script(wrote({ ...good, closing: [`  ${good.closing[0]!.normalize('NFD')}\n`] }));
  const { sections } = await writerOf().write();
  expect(sections.at(-1)?.paragraphs).toEqual(good.closing);
});

describe('what the model writes is refused', () => {
  const long = 'Una frase que no acaba. '.repeat(70);
  const plain = 'Un párrafo de longitud suficiente para pasar el control.';
  test.each([
    ['a refusal', llmServer.refuses, 'refused'],
    ['a content filter', llmServer.filtered, 'refused'],
    ['a truncated answer', llmServer.truncated, 'truncated'],
    ['no content', llmServer.writesNothing, 'empty'],
    ['prose in place of JSON', wrote('Claro, aquí tienes tu informe:'), 'bad_json'],
    ['other JSON', wrote({ sections: [] }), 'wrong_schema'],
    ['JSON null', wrote('null'), 'wrong_schema'],
    ['a missing section', wrote({ ...good, pluto: undefined }), 'wrong_schema'],
    ['one section too many', wrote({ ...good, chiron: [plain] }), 'wrong_schema'],
    ['a section without paragraphs', wrote({ ...good, mars: [] }), 'wrong_length'],
    ['a section of five paragraphs', wrote({ ...good, mars: Array(5).fill(plain) }), 'wrong_length'],
    ['an empty paragraph', wrote({ ...good, mars: [plain, ' '] }), 'wrong_length'],
    ['an endless paragraph', wrote({ ...good, mars: [long] }), 'wrong_length'],
    ['HTML', wrote({ ...good, mars: [`<b>${plain}</b>`] }), 'markup'],
    ['Markdown', wrote({ ...good, mars: [`**${plain}**`] }), 'markup'],
    ['a line break', wrote({ ...good, mars: [`${plain}\n${plain}`] }), 'markup'],
    ['a link', wrote({ ...good, mars: [`${plain} www.example.com`] }), 'markup'],
    ['signs drawn as symbols', wrote({ ...good, mars: [`${plain} ♂ en ♌`] }), 'markup'],
    ['a sign hidden by a soft hyphen', wrote({ ...good, mars: [`${plain} Marte en Le\u00ADo.`] }), 'markup'],
    ['a sign in look-alike letters', wrote({ ...good, mars: [`${plain} Marte en L\u0435o.`] }), 'markup'],
  ])('%s', async (_, reply, code) => {
    server.script(reply);
    await expect(writerOf().write()).rejects.toMatchObject({ name: 'WritingFailedError', code });
    expect(server.requests).toHaveLength(1);
  });
});

describe('wrong facts', () => {
  test('are asked for once more', async () => {
    server.script(wrongFacts, goodAnswer);
    const { write, lines } = writerOf();
    expect(await write()).toMatchObject({ source: 'llm' });
    expect(lines[0]).toMatchObject({ level: 'warn', event: 'llm_retry', code: 'wrong_facts' });
  });

  test('are refused the second time', async () => {
    server.script(wrongFacts);
    await expect(writerOf().write()).rejects.toMatchObject({ code: 'wrong_facts' });
    expect(server.requests).toHaveLength(2);
  });
});

describe('the server fails', () => {
  test.each([
    ['400', status(400), 'request_rejected', 400, 1],
    ['401', status(401), 'request_rejected', 401, 1],
    ['404', status(404), 'request_rejected', 404, 1],
    ['429 to the end', status(429, atOnce), 'rate_limited', 429, 3],
    ['500 to the end', status(500, atOnce), 'server_error', 500, 3],
    ['503 to the end', status(503, atOnce), 'server_error', 503, 3],
    ['HTML with status 200', llmServer.answersHtml, 'bad_answer', null, 1],
    ['an answer that breaks off', llmServer.breaksOff, 'bad_answer', null, 1],
    ['dropped connections', llmServer.drops, 'unreachable', null, 3],
  ])('%s', async (_, reply, code, httpStatus, attempts) => {
    server.script(reply);
    await expect(writerOf().write()).rejects.toMatchObject({ code, status: httpStatus });
    expect(server.requests).toHaveLength(attempts);
  });

  test.each([
    ['429', status(429, atOnce)],
    ['500', status(500, atOnce)],
    ['a dropped connection', llmServer.drops],
  ])('once with %s, then writes', async (_, reply) => {
    server.script(reply, goodAnswer);
    expect(await writerOf().write()).toMatchObject({ source: 'llm' });
    expect(server.requests).toHaveLength(2);
  });

  test('429 with retry-after: waits as long as it says', async () => {
    server.script(status(429, { 'retry-after': '1' }), goodAnswer);
    const start = performance.now();
    expect(await writerOf().write()).toMatchObject({ source: 'llm' });
    expect(performance.now() - start).toBeGreaterThan(950);
  });
});

describe('time', () => {
  test('an answer within the bound is taken', async () => {
    server.script(slow(150, goodAnswer));
    expect(await writerOf(2000).write()).toMatchObject({ source: 'llm' });
  });

  test.each([
    ['no answer', llmServer.hangs],
    ['headers without a body', llmServer.stalls],
    ['a busy server that asks for a minute', status(429, { 'retry-after': '59' })],
  ])('%s: all attempts end within twice the bound of one', async (_, reply) => {
    server.script(reply);
    const start = performance.now();
    await expect(writerOf(400).write()).rejects.toMatchObject({ code: 'timeout' });
    expect(performance.now() - start).toBeLessThan(1100);
  });

  test('a hang is repeated', async () => {
    server.script(llmServer.hangs, goodAnswer);
    expect(await writerOf(1000).write()).toMatchObject({ source: 'llm' });
  });
});

test('nobody listens', async () => {
  const closed = await startLlmServer();
  await closed.stop();
  const { logger } = recordingLogger();
  const options = { apiKey: 'sk-test', baseURL: closed.baseURL, model: 'writer', logger };
  await expect(createOpenAiWriter(options).write(brief)).rejects.toMatchObject({ code: 'unreachable' });
});
