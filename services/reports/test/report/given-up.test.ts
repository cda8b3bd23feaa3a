import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';

let world: ReportsWorld;
let broken: Worker;

beforeAll(async () => {
  world = await startReportsWorld();
  broken = await world.startWorker();
  broken.context.typesetter = {
    ...broken.context.typesetter,
    async typeset() {
      throw new TypeError('no layout');
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
