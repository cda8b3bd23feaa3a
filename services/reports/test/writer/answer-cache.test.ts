import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createAnswerCache } from '../../src/writer/cache/answer-cache.ts';
import { counted } from '../counted.ts';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';
import { dayCalls, writerFor } from './llm/writer-under-test.ts';
import { harmless, type LlmServer, sectionsAskedBy, startLlmServer, status, writes } from './llm-server.ts';
import { recordingLogger } from './recording-logger.ts';

let world: ReportsWorld;
let server: LlmServer;
beforeAll(async () => {
  world = await startReportsWorld();
  server = await startLlmServer();
});
beforeEach(() => sql('delete from llm_answer'));
afterAll(async () => {
  await server.stop();
  await world.close();
});

const sql = (text: string) => world.context.orm.em.fork().execute(text);
const { logger } = recordingLogger();
const cacheOf = (rows = 100, days = 30) => createAnswerCache(world.context.orm, { days, rows }, logger);

const hits = () => counted(world.app, 'cache_hits_total');
const misses = () => counted(world.app, 'cache_misses_total');

test('what was written for the same sections is not asked for again', async () => {
  server.script(writes());
  const [hitsBefore, missesBefore] = [await hits(), await misses()];
  const first = await writerFor(server, { cache: cacheOf() }).write();
  expect(server.requests).toHaveLength(dayCalls);
  expect(await misses()).toBe(missesBefore + dayCalls);

  server.script(writes(() => 'nothing good'));
  const again = writerFor(server, { cache: cacheOf() });
  expect(await again.write()).toEqual(first);
  expect(server.requests).toEqual([]);
  expect(again.account).toMatchObject({ calls: 0, cacheHits: dayCalls, promptTokens: 0 });
  expect(await hits()).toBe(hitsBefore + dayCalls);
});

test('of sections of which one was refused twice the others are kept, and it alone is asked for again', async () => {
  let refused = '';
  server.script(
    writes((asked) => {
      if (asked.id === 'section_2') refused = asked.title;
      return asked.title === refused ? [] : harmless(asked);
    }),
  );
  await writerFor(server, { cache: cacheOf() }).write();
  const [hitsBefore, missesBefore] = [await hits(), await misses()];

  server.script(writes());
  const again = writerFor(server, { cache: cacheOf() });
  const { sections } = await again.write();
  expect(server.requests.flatMap(({ body }) => sectionsAskedBy(body)).map(({ title }) => title)).toEqual([refused]);
  expect(sections.find(({ title }) => title === refused)?.paragraphs[0]).toMatch(/^Este pasaje/);
  expect(again.account.cacheHits).toBe(dayCalls - 1);
  expect([await hits(), await misses()]).toEqual([hitsBefore + dayCalls - 1, missesBefore + 1]);
  await writerFor(server, { cache: cacheOf() }).write();
  expect(server.requests).toHaveLength(1);
});

test('what was written is kept although the server fails before the rest is', async () => {
  const refusing = writes((asked) => (asked.id === 'section_2' ? [] : harmless(asked)));
  server.script(refusing, ...Array.from({ length: dayCalls - 1 }, () => refusing), status(400));
  await writerFor(server, { cache: cacheOf() }).write();
  expect(await sql('select prompt_hash from llm_answer')).toHaveLength(dayCalls);
});

test('an answer lives until it expires', async () => {
  const cache = cacheOf();
  const answer = { model: 'writer', sections: [['Una frase.']] };
  await cache.keep('a'.repeat(64), answer);
  expect(await cache.find('a'.repeat(64))).toEqual(answer);
  await sql(`update llm_answer set expires_at = now() - interval '1 second'`);
  expect(await cache.find('a'.repeat(64))).toBeNull();
  await cache.keep('b'.repeat(64), answer);
  expect(await sql('select prompt_hash from llm_answer')).toEqual([{ prompt_hash: 'b'.repeat(64) }]);
});

test('above its bound the oldest answers go', async () => {
  const cache = cacheOf(2);
  for (const letter of ['a', 'b', 'c']) await cache.keep(letter.repeat(64), { model: 'writer', sections: [] });
  const kept = await sql('select prompt_hash from llm_answer order by created_at');
  expect(kept.map(({ prompt_hash }: Record<string, string>) => prompt_hash?.[0])).toEqual(['b', 'c']);
});

test('a cache that fails is empty, and the report is written', async () => {
  await sql('alter table llm_answer rename to llm_answer_away');
  server.script(writes());
  expect(await writerFor(server, { cache: cacheOf() }).write()).toMatchObject({ source: 'llm' });
  await sql('alter table llm_answer_away rename to llm_answer');
});

test('what was kept and would be refused today is asked for again, and counts as missed', async () => {
  server.script(writes());
  await writerFor(server, { cache: cacheOf() }).write();
  await sql(
    `update llm_answer set sections = '[["Tu Luna natal está en Leo, y lo sabe todo el barrio desde siempre."]]'`,
  );
  server.script(writes());
  const [hitsBefore, missesBefore] = [await hits(), await misses()];
  const again = writerFor(server, { cache: cacheOf() });
  await again.write();
  expect(again.account).toMatchObject({ cacheHits: 0, calls: dayCalls });
  expect([await hits(), await misses()]).toEqual([hitsBefore, missesBefore + dayCalls]);
});
