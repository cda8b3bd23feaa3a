import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld, until, type Worker } from '../reports-world.ts';
import { type LlmServer, startLlmServer, writes, wrote } from '../writer/llm-server.ts';

const budget = 100_000;

let world: ReportsWorld;
let llm: LlmServer;
let broken: Worker;

beforeAll(async () => {
  llm = await startLlmServer();
  world = await startReportsWorld({
    OPENAI_API_KEY: 'sk-test',
    OPENAI_MODEL: 'writer',
    OPENAI_BASE_URL: llm.baseURL,
    LLM_BUDGET_TOKENS: String(budget),
    LLM_PRICES: '{"writer":{"input":1,"output":1}}',
  });
  broken = await world.startWorker();
  broken.context.typesetter = {
    ...broken.context.typesetter,
    async typeset() {
      throw new TypeError('no layout');
    },
  };
});

afterAll(async () => {
  await world.close();
  await llm.stop();
});

beforeEach(() => world.context.orm.em.fork().execute('delete from llm_answer'));

test('the budget is one for all attempts at a report, which is then finished in curated words', async () => {
  // Answers of 3,000 tokens that come to nothing.
  llm.script(wrote('no JSON'));
  const event = world.want();
  for (let time = 0; time < 4; time++) await world.push(event, { to: broken });
  const used = 3000 * llm.requests.length;
  expect(used).toBeLessThanOrEqual(budget);
  expect(await world.row(event.report_id)).toMatchObject({ attempts: 4, model_tokens: used, model_micros: used });
  expect((await world.push(event)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', text_source: 'curated' });
});

test('made again, it has its budget anew', async () => {
  llm.script(writes());
  const event = world.want();
  await world.push(event);
  const first = await world.row(event.report_id);
  expect(first).toMatchObject({ state: 'ready', text_source: 'llm' });
  expect(first['model_tokens']).toBe(3000 * llm.requests.length);

  const em = world.context.orm.em.fork();
  await em.execute('delete from llm_answer');
  await em.execute('update report set model_tokens = ? where id = ?', [budget, event.report_id]);
  await request(world.app)
    .post(`/reports/${event.report_id}/regenerate`)
    .set('Authorization', await world.asClient('reports:write', { role: 'staff', sub: randomUUID() }));
  const settled = await until('its end', async () => {
    const row = await world.row(event.report_id);
    return row['state'] === 'ready' ? row : undefined;
  });
  expect(settled).toMatchObject({ text_source: 'llm', model_tokens: first['model_tokens'] });
});

test('a worker that lost its lease spends no more', async () => {
  const em = world.context.orm.em.fork();
  const lose = `update report set lease_token = gen_random_uuid(), lease_until = now() where state = 'pending'`;
  llm.script((response, body) => void em.execute(lose).then(() => writes()(response, body)));
  const event = world.want();
  expect((await world.push(event)).status).toBe(409);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', attempts: 1 });
});
