import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { hangs, type LlmServer, startLlmServer, wrote } from '../writer/llm-server.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

const budget = 20_000;

let model: LlmServer;
let world: DocumentsWorld;
let documentId: string;

beforeAll(async () => {
  model = await startLlmServer();
  world = await startDocumentsWorld({
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: model.baseURL,
    LLM_TIMEOUT_MS: '500',
    LLM_BUDGET_TOKENS: String(budget),
  });
  documentId = (await world.have({ pdf: textPdf(harbour) })).id;
});

afterAll(async () => {
  await world.close();
  await model.stop();
});

interface Row {
  state: string;
  failure_code: string | null;
  text_source: string | null;
  attempts: number;
  model_tokens: number;
}

/** Has a variant made to its end, of which earlier attempts used so many tokens. */
async function vary(kind: 'summary' | 'language' | 'tone', used = 0): Promise<Row> {
  const id = randomUUID();
  const em = world.context.orm.em.fork();
  await em.execute(
    `insert into variant (id, document_id, kind, tone, language, state, attempts, model_tokens, created_at)
     values (?, ?, ?, ?, ?, 'pending', 0, ?, now())`,
    [id, documentId, kind, kind === 'tone' ? 'formal' : null, kind === 'language' ? 'es' : null, used],
  );
  const data = Buffer.from(JSON.stringify({ variant_id: id, document_id: documentId })).toString('base64');
  for (let status = 0; status !== 204; ) {
    ({ status } = await request(world.app)
      .post('/events/variant-generation')
      .set('Authorization', await world.asService('push'))
      .send({ message: { messageId: id, attributes: { event_id: id }, data } }));
  }
  const [row] = await em.execute('select * from variant where id = ?', [id]);
  return row as unknown as Row;
}

test('the budget is one for all attempts at a variant, which then fails', async () => {
  // Answers of 3,000 tokens, in the wrong language.
  model.script(wrote({ heading: ['Notes'], paragraphs: harbour.paragraphs }));
  const row = await vary('language');
  const calls = model.requests.length;
  expect(row).toMatchObject({ state: 'failed', failure_code: 'model_failed', model_tokens: calls * 3000 });
  expect(row.attempts).toBeGreaterThan(1);
  expect(calls * 3000).toBeLessThanOrEqual(budget);
});

test('what a worker used that was killed counts; rules stand in where they can', async () => {
  model.script(hangs);
  expect(await vary('summary', budget - 100)).toMatchObject({ state: 'ready', text_source: 'rules' });
  const used = { attempts: 1, model_tokens: budget - 100 };
  expect(await vary('tone', budget - 100)).toMatchObject({ state: 'failed', failure_code: 'model_failed', ...used });
  expect(model.requests).toHaveLength(0);
});

test('of a call that breaks off, or whose server does not tell, the most it may have used counts', async () => {
  model.script(hangs);
  const { text_source, model_tokens } = await vary('summary');
  expect([text_source, model_tokens]).toEqual(['rules', expect.any(Number)]);
  expect(model_tokens).toBeGreaterThan(3000);

  model.script(
    wrote({ heading: ['Notes'], paragraphs: ['The tide turns, and the wall stands again.'] }, { usage: undefined }),
  );
  expect(await vary('summary')).toMatchObject({ text_source: 'llm', model_tokens });
});

test('a worker that lost its lease spends no more', async () => {
  model.script(
    (response, body) => {
      const lose = `update variant set lease_token = gen_random_uuid(), lease_until = now() where state = 'pending'`;
      world.context.orm.em
        .fork()
        .execute(lose)
        .then(() => wrote({ heading: [], paragraphs: [] })(response, body));
    },
    wrote({ heading: ['Notes'], paragraphs: ['The tide turns, and the wall stands again.'] }),
  );
  expect(await vary('summary')).toMatchObject({ text_source: 'llm', attempts: 2 });
  expect(model.requests).toHaveLength(2);
});
