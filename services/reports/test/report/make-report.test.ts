import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
