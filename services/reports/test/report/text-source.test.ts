import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';
import { readPdf } from '../typeset/read-pdf.ts';
import { madrid1990 } from '../writer/charts.ts';
import { type LlmServer, startLlmServer, status, wrote } from '../writer/llm-server.ts';
import { modelAnswer } from '../writer/model-answer.ts';

const passage = 'Una frase que ningún otro informe contiene, escrita para la ocasión por quien escribe aquí.';

let world: ReportsWorld;
let llm: LlmServer;
let worker: Worker;
beforeAll(async () => {
  world = await startReportsWorld({ OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'writer' });
  llm = await startLlmServer();
  worker = await world.startWorker({ OPENAI_BASE_URL: llm.baseURL });
});
afterAll(async () => {
  await world.close();
  await llm.stop();
});

async function textOf({ report_id }: ReportRequested): Promise<string> {
  const { object_name } = await world.row(report_id);
  const { pages } = await readPdf(await world.bucket.read(String(object_name)));
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

test('a model writes, and the report records which one and the hash of what it was told', async () => {
  llm.script(wrote(modelAnswer(madrid1990, 'es', { closing: [passage] })));
  const event = world.want();
  expect((await world.push(event, { to: worker })).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({
    state: 'ready',
    text_source: 'llm',
    model: 'writer-2026-08-01',
    prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await textOf(event)).toContain('Una frase que ningún otro informe contiene');
});

test('the model learns of the chart and not of the person', async () => {
  llm.script(wrote(modelAnswer(madrid1990, 'es')));
  const event = world.want({ person_name: 'Leonor Quintana' });
  await world.push(event, { to: worker });
  const asked = JSON.stringify(llm.requests);
  expect(llm.requests).toHaveLength(1);
  for (const secret of [
    'Leonor',
    'Quintana',
    '1990',
    '14:35',
    'Madrid',
    event.report_id,
    event.order_id,
    event.user_id,
  ])
    expect(asked).not.toContain(secret);
});

test('the curated text stands in for a model that fails', async () => {
  llm.script(status(500, { 'retry-after-ms': '1' }));
  const event = world.want();
  expect((await world.push(event, { to: worker })).status).toBe(204);
  expect(llm.requests.length).toBeGreaterThan(0);
  expect(await world.row(event.report_id)).toMatchObject({
    state: 'ready',
    text_source: 'curated',
    model: null,
    prompt_hash: null,
  });
});

test('the curated text stands in for a model nobody reaches', async () => {
  const lonely = await world.startWorker({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' });
  const event = world.want();
  expect((await world.push(event, { to: lonely })).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', text_source: 'curated', attempts: 1 });
});
