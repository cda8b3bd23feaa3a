import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';
import { readPdf } from '../typeset/read-pdf.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

test('a report lies in the bucket, and its end is told once', async () => {
  const event = world.want();
  const response = await world.push(event);
  expect(response.status).toBe(204);

  const objectName = `orders/${event.order_id}/natal-${event.report_id}.pdf`;
  const bytes = await world.bucket.read(objectName);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await world.bucket.metadata(objectName)).toMatchObject({
    contentType: 'application/pdf',
    cacheControl: 'private, no-store',
    metadata: { sha256 },
  });
  const { pages } = await readPdf(bytes);
  expect(pages[0]!.text).toContain('Ana Pérez');

  const row = await world.row(event.report_id);
  expect(row).toMatchObject({
    state: 'ready',
    object_name: objectName,
    pdf_sha256: sha256,
    pdf_bytes: bytes.length,
    pdf_pages: pages.length,
    text_source: 'curated',
    model: null,
    prompt_hash: null,
    input_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    attempts: 1,
    lease_token: null,
    lease_until: null,
    failure_code: null,
  });

  const { period: _period, ...told } = event;
  expect(await world.untilCompleted(event.report_id)).toEqual([
    { ...told, status: 'ready', object_name: objectName, pdf_sha256: sha256, pdf_pages: pages.length },
  ]);
});

test('the same report made again has the same bytes', async () => {
  const event = await world.make();
  const before = await world.row(event.report_id);
  const name = String(before['object_name']);
  const { generation } = await world.bucket.metadata(name);
  const undo = `update report set state = 'pending' where id = ?`;
  await world.context.orm.em.fork().execute(undo, [event.report_id]);
  expect((await world.push(event, { eventId: 'again' })).status).toBe(204);
  expect((await world.bucket.metadata(name)).generation).not.toBe(generation);
  const { pdf_sha256, input_hash } = before;
  expect(await world.row(event.report_id)).toMatchObject({ pdf_sha256, input_hash, attempts: 2 });
});

test('the language is the one asked for', async () => {
  const texts = [];
  for (const locale of ['es', 'en'] as const) {
    const event = await world.make({}, { locale });
    const { object_name } = await world.row(event.report_id);
    const { language, pages } = await readPdf(await world.bucket.read(String(object_name)));
    expect(language).toBe(locale);
    texts.push(pages[0]!.text);
  }
  expect(texts[0]).toContain('España');
  expect(texts[1]).toContain('Spain');
});

describe('a report is made for whoever is called', () => {
  test.each([
    ['line breaks', 'Ana\r\nBcc: everyone@example.com'],
    ['markup', "<script>alert(1)</script>'); drop table report; --"],
    ['emoji', '👩🏽‍🚀 Ana 🔮'],
    ['10,000 characters', 'Ñandú '.repeat(1667)],
    ['Arabic', 'ليلى العامرية'],
    ['control characters', 'A\0na\u202e\ud800'],
    ['a single space', ' '],
  ])('%s', async (_, person_name) => {
    const event = await world.make({ person_name });
    const row = await world.row(event.report_id);
    expect(row).toMatchObject({ state: 'ready' });
    const bytes = await world.bucket.read(String(row['object_name']));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(row['pdf_sha256']);
  });
});
