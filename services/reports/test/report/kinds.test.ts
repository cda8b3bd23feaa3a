import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';
import { readPdf } from '../typeset/read-pdf.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

async function textOf(reportId: string): Promise<string> {
  const { object_name } = await world.row(reportId);
  const { pages } = await readPdf(await world.bucket.read(String(object_name)));
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

describe('204: a report of each kind', () => {
  test.each([
    ['natal', 'once', 'Cómo leer este informe'],
    ['daily', '2026-11-21', 'La Luna en Aries'],
    ['weekly', '2026-W47', 'Lunes 16 de noviembre'],
    ['monthly', '2026-11', 'Luna llena en Géminis'],
  ] as const)('%s of %s', async (kind, period, passage) => {
    const event = await world.make({}, { kind, period });
    const objectName = `orders/${event.order_id}/${kind}-${event.report_id}.pdf`;
    expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', kind, period, object_name: objectName });
    expect(await textOf(event.report_id)).toContain(passage);
    expect(await world.untilCompleted(event.report_id)).toMatchObject([{ status: 'ready', kind }]);
  });
});

test('204: the days are those of the time zone asked for, else of the birth place', async () => {
  const inMadrid = await world.make({}, { kind: 'daily', period: '2026-11-21' });
  const inTokyo = { kind: 'daily', period: '2026-11-21', time_zone: 'Asia/Tokyo', locale: 'es' } as const;
  const elsewhere = await world.make({}, inTokyo);
  const hashes = await Promise.all([inMadrid, elsewhere].map(({ report_id }) => world.row(report_id)));
  expect(hashes[0]!['input_hash']).not.toBe(hashes[1]!['input_hash']);
  expect(hashes[1]).toMatchObject({ time_zone: 'Asia/Tokyo', shop: null });
});

test('204: the report on a child is for the adult who reads it', async () => {
  const passage = 'Esta carta es de alguien que todavía está creciendo';
  const child = await world.make({ birth_date: `${new Date().getUTCFullYear() - 5}-03-14` });
  const adult = await world.make();
  expect(await textOf(child.report_id)).toContain(passage);
  expect(await textOf(adult.report_id)).not.toContain(passage);
});

test('204: the shop is kept, and comes again when the report is made again', async () => {
  const event = await world.make({}, { shop: 'estrellas.myshopify.com' });
  expect(await world.row(event.report_id)).toMatchObject({ shop: 'estrellas.myshopify.com', time_zone: null });
});

test('204: a month that does not exist ends failed, after its attempts', async () => {
  const event = world.want({}, { kind: 'monthly', period: '2026-13' });
  for (let attempt = 1; attempt < 5; attempt++) expect((await world.push(event)).status).toBe(500);
  expect((await world.push(event)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'failed', failure_code: 'making_failed' });
});

describe('400: what is not asked well is not taken', () => {
  test.each([
    ['natal', '2026-11'],
    ['daily', '2026-11'],
    ['daily', 'once'],
    ['weekly', '2026-11-21'],
    ['monthly', '2026-W47'],
  ] as const)('%s of %s', async (kind, period) => {
    const event = world.want({}, { kind, period });
    const { status, body } = await world.push(event);
    expect(status).toBe(400);
    expect(body.errors).toHaveProperty('period');
    expect(await world.row(event.report_id)).toBeUndefined();
  });

  test('a time zone that is none', async () => {
    const event = world.want(
      {},
      { kind: 'daily', period: '2026-11-21', time_zone: 'Mars/Olympus', report_id: randomUUID() },
    );
    expect(await world.push(event)).toMatchObject({ status: 400, body: { errors: { time_zone: expect.anything() } } });
  });
});
