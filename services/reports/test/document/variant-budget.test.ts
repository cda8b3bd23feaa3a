import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { hangs, type LlmServer, startLlmServer, status, wrote } from '../writer/llm-server.ts';
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
  told: unknown;
}

/** Has a variant made to its end, of which earlier attempts used so many tokens. */
async function vary(kind: 'summary' | 'language' | 'tone', used = 0, document = documentId): Promise<Row> {
  const id = randomUUID();
  const em = world.context.orm.em.fork();
  await em.execute(
    `insert into variant (id, document_id, kind, tone, language, state, attempts, model_tokens, created_at)
     values (?, ?, ?, ?, ?, 'pending', 0, ?, now())`,
    [id, document, kind, kind === 'tone' ? 'formal' : null, kind === 'language' ? 'es' : null, used],
  );
  const data = Buffer.from(JSON.stringify({ variant_id: id, document_id: document })).toString('base64');
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

const sections = (count: number, paragraphs: string[]) =>
  Array.from({ length: count }, (_, index) => [
    { kind: 'heading', text: `Harbour notes ${index}` },
    ...paragraphs.map((text) => ({ kind: 'paragraph', text })),
  ]).flat();

async function documentOf(blocks: object[]): Promise<string> {
  const { id } = await world.have({ pdf: textPdf({ ...harbour, title: `Of ${blocks.length}` }) });
  const em = world.context.orm.em.fork();
  await em.execute('update document set blocks = ?::jsonb where id = ?', [JSON.stringify(blocks), id]);
  return id;
}

test('what one attempt told, the next one does not ask for, and the end forgets', async () => {
  const document = await documentOf(sections(3, harbour.paragraphs));
  const asked: string[] = [];
  let refusals = 1;
  model.script((response, body) => {
    const passage = JSON.parse(body.messages[1]!.content);
    asked.push(passage.heading);
    if (passage.heading.endsWith('2') && refusals-- > 0) return status(400)(response, body);
    wrote({ heading: [passage.heading], paragraphs: passage.paragraphs })(response, body);
  });
  const row = await vary('tone', 0, document);
  model.script(status(400));
  expect(row).toMatchObject({ state: 'ready', text_source: 'llm', attempts: 2, told: null });
  expect(asked.toSorted()).toEqual(['Harbour notes 0', 'Harbour notes 1', 'Harbour notes 2', 'Harbour notes 2']);
});

test('what is likely to exceed the budget is not begun: 409, or rules that can', async () => {
  const document = await documentOf(sections(30, [harbour.paragraphs.join(' ').repeat(5)]));
  const refused = await world.send('post', `/${document}/variants`, { body: { kind: 'tone', tone: 'formal' } });
  expect([refused.status, refused.body.detail]).toEqual([
    409,
    'The document is too long for this; a summary can be made of it.',
  ]);
  model.script(status(400));
  expect(await vary('summary', 0, document)).toMatchObject({ state: 'ready', text_source: 'rules', model_tokens: 0 });
  expect(await vary('tone', 0, document)).toMatchObject({ state: 'failed', failure_code: 'model_failed', attempts: 1 });
  expect(model.requests).toHaveLength(0);
});
