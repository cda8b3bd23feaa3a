import { TimeoutError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';

let world: ReportsWorld;
let broken: Worker;
let fault: Error;

beforeEach(() => {
  fault = new TypeError('no layout');
});

beforeAll(async () => {
  world = await startReportsWorld();
  broken = await world.startWorker();
  broken.context.typesetter = {
    ...broken.context.typesetter,
    async typeset() {
      throw fault;
    },
  };
});

afterAll(() => world.close());

test('a report that cannot be made for a reason of ours is tried five times, and then failed visibly', async () => {
  const event = world.want();
  const statuses: number[] = [];
  for (let time = 0; time < 6; time++) statuses.push((await world.push(event, { to: broken })).status);

  expect(statuses).toEqual([500, 500, 500, 500, 204, 204]);
  expect(await world.row(event.report_id)).toMatchObject({
    state: 'failed',
    failure_code: 'making_failed',
    attempts: 5,
  });
  const [told, ...more] = await world.untilCompleted(event.report_id);
  expect(told).toMatchObject({ status: 'failed', code: 'making_failed', candidates: [] });
  expect(more).toEqual([]);
});

test('asked for again, it is made once the reason is gone', async () => {
  const event = world.want();
  for (let time = 0; time < 5; time++) await world.push(event, { to: broken });
  expect((await world.push(event, { eventId: 'again' })).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', failure_code: null });
});

test('typesetting that takes too long takes too long again', async () => {
  fault = new TimeoutError('Too long.');
  const event = world.want();
  const statuses: number[] = [];
  for (let time = 0; time < 5; time++) statuses.push((await world.push(event, { to: broken })).status);
  expect(statuses).toEqual([503, 503, 503, 503, 204]);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'failed', failure_code: 'making_failed' });
});

test('what is away for long is no reason to give up, but a report that kills its workers is', async () => {
  const event = world.want();
  world.users.fault = 503;
  for (let time = 0; time < 7; time++) expect((await world.push(event)).status).toBe(503);
  world.users.fault = undefined;
  expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', attempts: 7, faults: 0 });

  // As five workers that died leave it.
  await world.context.orm.em
    .fork()
    .execute(
      `update report set faults = 5, lease_token = gen_random_uuid(), lease_until = now() - interval '1 second' where id = ?`,
      [event.report_id],
    );
  expect((await world.push(event)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'failed', failure_code: 'making_failed' });
  expect(await world.untilCompleted(event.report_id)).toMatchObject([{ status: 'failed', code: 'making_failed' }]);
});
