import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';
import { readPdf } from '../typeset/read-pdf.ts';
import { harmless, type LlmServer, startLlmServer, status, writes } from '../writer/llm-server.ts';

const passage = 'Una frase que ningún otro informe contiene, escrita para la ocasión por quien escribe aquí.';

let world: ReportsWorld;
let llm: LlmServer;
let worker: Worker;
beforeAll(async () => {
  world = await startReportsWorld({
    OPENAI_API_KEY: 'sk-test',
    OPENAI_MODEL: 'writer',
    LLM_PRICES: '{"writer":{"input":0.25,"output":2}}',
  });
  llm = await startLlmServer();
  worker = await world.startWorker({ OPENAI_BASE_URL: llm.baseURL });
});
afterAll(async () => {
  await world.close();
  await llm.stop();
});

beforeEach(() => world.context.orm.em.fork().execute('delete from llm_answer'));

async function textOf({ report_id }: ReportRequested): Promise<string> {
  const { object_name } = await world.row(report_id);
  const { pages } = await readPdf(await world.bucket.read(String(object_name)));
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

test('a model writes, and the report records which one, what it was told, how much of it and for how much', async () => {
  llm.script(
    writes((asked) => (asked.title.startsWith('El Sol en Piscis') ? [passage, ...harmless(asked)] : harmless(asked))),
  );
  const event = world.want();
  expect((await world.push(event, { to: worker })).status).toBe(204);
  const row = await world.row(event.report_id);
  expect(row).toMatchObject({
    state: 'ready',
    text_source: 'llm',
    model: 'writer-2026-08-01',
    prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    prompt_tokens: 900 * llm.requests.length,
    completion_tokens: 2100 * llm.requests.length,
    cost_micros: 4425 * llm.requests.length,
  });
  expect(row['sections_by_model']).toBeGreaterThan(30);
  expect(await textOf(event)).toContain('Una frase que ningún otro informe contiene');
});

test('the model learns of the chart and not of the person', async () => {
  llm.script(writes());
  const event = world.want({ person_name: 'Leonor Quintana', birth_time: '09:35' });
  await world.push(event, { to: worker });
  const asked = JSON.stringify(llm.requests);
  expect(llm.requests.length).toBeGreaterThan(5);
  for (const secret of [
    'Leonor',
    'Quintana',
    '1990',
    '09:35',
    'Madrid',
    event.report_id,
    event.order_id,
    event.user_id,
  ])
    expect(asked).not.toContain(secret);
});

test('the curated text stands in for a model that fails', async () => {
  llm.script(status(500, { 'retry-after-ms': '1' }));
  const event = world.want({ birth_time: '21:10' });
  expect((await world.push(event, { to: worker })).status).toBe(204);
  expect(llm.requests.length).toBeGreaterThan(0);
  expect(await world.row(event.report_id)).toMatchObject({
    state: 'ready',
    text_source: 'curated',
    model: null,
    prompt_hash: null,
    sections_by_model: 0,
    cost_micros: null,
  });
});

test('the curated text stands in for a model nobody reaches', async () => {
  const lonely = await world.startWorker({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' });
  const event = world.want({ birth_time: '22:20' });
  expect((await world.push(event, { to: lonely })).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', text_source: 'curated', attempts: 1 });
});
