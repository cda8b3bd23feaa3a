import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Birth } from '../fake-users.ts';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

describe('birth details that cannot be used end the report, with a code and a reason', () => {
  const madrid = { birth_place: 'Madrid', birth_country: 'ES' };
  const newYork = { birth_place: 'New York', birth_country: 'US' };
  test.each<[string, Partial<Birth>, string, RegExp]>([
    ['a place nobody knows', { birth_place: 'Zzyzxville' }, 'place_unknown', /“Zzyzxville”/],
    ['a place of 10,000 characters', { birth_place: 'Ñ'.repeat(10_000) }, 'place_unknown', /gazetteer/],
    ['a place of line breaks', { birth_place: 'Zz\r\nBcc: a@b.c' }, 'place_unknown', /gazetteer/],
    [
      'a time the clocks skipped',
      { ...madrid, birth_date: '2000-03-26', birth_time: '02:30' },
      'time_nonexistent',
      /02:30/,
    ],
    [
      'a skipped time elsewhere',
      { ...newYork, birth_date: '1990-04-01', birth_time: '02:15' },
      'time_nonexistent',
      /New_York/,
    ],
  ])('%s', async (_, birth, code, reason) => {
    const event = await world.make(birth);
    expect(await world.row(event.report_id)).toMatchObject({
      state: 'failed',
      failure_code: code,
      failure_reason: expect.stringMatching(reason),
      object_name: null,
      lease_token: null,
      finished_at: expect.anything(),
    });
    const { period: _period, ...told } = event;
    const expected = { ...told, status: 'failed', code, reason: expect.stringMatching(reason), candidates: [] };
    expect(await world.untilCompleted(event.report_id)).toEqual([expected]);
    expect(await world.bucket.list(`orders/${event.order_id}/`)).toEqual([]);
  });

  test('several cities of a name, settled by where the customer is at home', async () => {
    const guadalajara = { birth_place: 'Guadalajara', birth_country: null };
    const asked = await world.make(guadalajara);
    expect(await world.row(asked.report_id)).toMatchObject({ state: 'failed', failure_code: 'place_ambiguous' });
    const settled = await world.make(guadalajara, { customer_country: 'ES' });
    expect(await world.row(settled.report_id)).toMatchObject({ state: 'ready', customer_country: 'ES' });
  });

  test('several places of a name, to be settled by one of the choices', async () => {
    const event = await world.make({ birth_place: 'Guadalupe', birth_country: null });
    const [completion] = await world.untilCompleted(event.report_id);
    expect(completion).toMatchObject({ status: 'failed', code: 'place_ambiguous' });
    const { candidates } = completion as { candidates: string[] };
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates).toContain('Guadalupe, Nuevo León, México');
    for (const candidate of candidates) expect(candidate.split(', ').length).toBeGreaterThanOrEqual(2);
    expect(new Set(candidates).size).toBe(candidates.length);
    for (const birth_place of [candidates[0]!, candidates.at(-1)!]) {
      const settled = await world.make({ birth_place, birth_country: null }, { customer_country: 'ES' });
      expect(await world.row(settled.report_id)).toMatchObject({ state: 'ready' });
    }
  });

  test('a time the clocks showed twice, to be settled by one of the offsets', async () => {
    const twice = { ...madrid, birth_date: '2000-10-29', birth_time: '02:30' };
    const { report_id } = await world.make(twice);
    const [completion] = await world.untilCompleted(report_id);
    const candidates = ['02:30+02:00', '02:30+01:00'];
    expect(completion).toMatchObject({ status: 'failed', code: 'time_ambiguous', candidates });
    for (const birth_time of candidates) {
      const settled = await world.make({ ...twice, birth_time });
      expect(await world.row(settled.report_id)).toMatchObject({ state: 'ready' });
    }
  });

  test('several places of a name, in the language of the report', async () => {
    const event = await world.make({ birth_place: 'Guadalupe', birth_country: null }, { locale: 'en' });
    const [completion] = await world.untilCompleted(event.report_id);
    expect((completion as { candidates: string[] }).candidates).toContain('Guadalupe, Nuevo León, Mexico');
  });

  test('a birth profile that is gone', async () => {
    const event = world.want({}, { birth_profile_id: randomUUID() });
    expect((await world.push(event)).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'failed', failure_code: 'profile_missing' });
    expect(await world.untilCompleted(event.report_id)).toMatchObject([{ status: 'failed', code: 'profile_missing' }]);
  });
});

test('the hour before and after a change of clocks is a time like any other', async () => {
  for (const birth_time of ['01:59', '03:00']) {
    const event = await world.make({ birth_date: '2000-03-26', birth_time });
    expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
  }
});

test('a birth without a time makes a report', async () => {
  const event = await world.make({ birth_date: '2000-03-26', birth_time: null });
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
});
