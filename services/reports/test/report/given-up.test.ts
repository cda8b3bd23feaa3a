import { TimeoutError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ReportsWorld, startReportsWorld, until, type Worker } from '../reports-world.ts';

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
  // An answer in between keeps the circuit to users closed, which the other tests need.
  for (const times of [4, 3]) {
    world.users.fault = 503;
    for (let time = 0; time < times; time++) expect((await world.push(event)).status).toBe(503);
    world.users.fault = undefined;
    expect((await world.push(world.want())).status).toBe(204);
  }
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

describe('while the database takes', () => {
  const execute = (sql: string) => world.context.orm.em.fork().execute(sql);

  beforeAll(async () => {
    await execute(`create function refuse() returns trigger language plpgsql as $$ begin
      raise exception 'no space left' using errcode = 'disk_full';
    end $$`);
  });

  test('no commits, that is no fault of the report', async () => {
    await execute('create trigger refuse before insert on inbox_event for each row execute function refuse()');
    const event = world.want();
    expect([(await world.push(event)).status, (await world.push(event)).status]).toEqual([503, 503]);
    await execute('drop trigger refuse on inbox_event');
    const row = { state: 'pending', attempts: 2, faults: 0, lease_token: null };
    expect(await world.row(event.report_id)).toMatchObject(row);
    expect((await world.push(event)).status).toBe(204);
  });

  test('nothing at all, the fault is forgiven once it does', async () => {
    const event = world.want();
    await execute(
      `create trigger refuse before update on report for each row when (old.lease_token is not null) execute function refuse()`,
    );
    const refused = world.push(event);
    await until('its attempt', async () => (await world.row(event.report_id))?.['lease_token']);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await execute('drop trigger refuse on report');
    expect((await refused).status).toBe(503);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', faults: 0, lease_token: null });
  });
});

test('a commit that cannot be is a fault of the report', async () => {
  const { typeset } = broken.context.typesetter;
  broken.context.typesetter = {
    ...world.context.typesetter,
    typeset: async () => ({ pdf: Buffer.from('x'), pages: 2 ** 40 }),
  };
  const event = world.want();
  expect((await world.push(event, { to: broken })).status).toBe(500);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', faults: 1, lease_token: null });
  broken.context.typesetter = { ...broken.context.typesetter, typeset };
});
