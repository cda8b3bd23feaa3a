import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { ana, type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const nowhere = { birth_place: 'Zzyzxville' };
const noAnswer = { state: 'ready', failure_code: null };

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

async function generationOf(reportId: string): Promise<unknown> {
  const { object_name } = await world.row(reportId);
  return (await world.bucket.metadata(String(object_name))).generation;
}

describe('the same event', () => {
  test('again is acknowledged and changes nothing', async () => {
    const event = await world.make();
    const generation = await generationOf(event.report_id);
    for (let time = 0; time < 3; time++) expect((await world.push(event)).status).toBe(204);
    expect(await generationOf(event.report_id)).toBe(generation);
    expect(await world.row(event.report_id)).toMatchObject({ ...noAnswer, attempts: 1 });
    await world.cloud.untilQuiet();
    expect(world.completions(event.report_id)).toHaveLength(1);
  });

  test('ten times at once is made by one; the others are told to come again, and then acknowledged', async () => {
    const event = world.want();
    const responses = await Promise.all(Array.from({ length: 10 }, () => world.push(event)));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 503)).toHaveLength(9);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(world.users.reads.get(event.birth_profile_id)).toBe(1);
    expect((await world.push(event)).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ ...noAnswer, attempts: 1 });
    await world.cloud.untilQuiet();
    expect(world.completions(event.report_id)).toHaveLength(1);
  });

  test('ten times through Pub/Sub has one effect', async () => {
    const event = world.want();
    await world.publish(Array.from({ length: 10 }, () => event));
    await world.untilCompleted(event.report_id);
    await world.cloud.untilQuiet();
    expect(world.completions(event.report_id)).toHaveLength(1);
    expect(world.users.reads.get(event.birth_profile_id)).toBe(1);
    expect(await world.row(event.report_id)).toMatchObject({ ...noAnswer, attempts: 1 });
  });

  test('again after a failure is acknowledged and told no second time', async () => {
    const event = await world.make(nowhere);
    expect((await world.push(event)).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'failed', attempts: 1 });
    await world.cloud.untilQuiet();
    expect(world.completions(event.report_id)).toHaveLength(1);
  });
});

describe('another request for the report', () => {
  test('with corrected birth details after a failure has it made', async () => {
    const failed = await world.make(nowhere);
    const corrected = { ...failed, birth_profile_id: world.want().birth_profile_id };
    expect((await world.push(corrected, { eventId: randomUUID() })).status).toBe(204);
    expect(await world.row(failed.report_id)).toMatchObject({ ...noAnswer, failure_reason: null, attempts: 1 });
    expect(await world.untilCompleted(failed.report_id, 2)).toMatchObject([
      { status: 'failed', birth_profile_id: failed.birth_profile_id },
      { status: 'ready', birth_profile_id: corrected.birth_profile_id },
    ]);
  });

  test('with the same birth details after a failure is tried and told again', async () => {
    const failed = await world.make(nowhere);
    expect((await world.push(failed, { eventId: randomUUID() })).status).toBe(204);
    expect(await world.untilCompleted(failed.report_id, 2)).toMatchObject([
      { status: 'failed', birth_profile_id: failed.birth_profile_id },
      { status: 'failed', birth_profile_id: failed.birth_profile_id },
    ]);
  });

  test('does not bring back an earlier one that is delivered late', async () => {
    const first = await world.make(nowhere);
    const second = { ...first, birth_profile_id: world.want(nowhere).birth_profile_id };
    await world.push(second, { eventId: randomUUID() });
    expect((await world.push(first)).status).toBe(204);
    expect(await world.row(first.report_id)).toMatchObject({
      state: 'failed',
      attempts: 1,
      birth_profile_id: second.birth_profile_id,
    });
    await world.cloud.untilQuiet();
    expect(world.completions(first.report_id)).toHaveLength(2);
  });

  test('waits while the earlier one is not at its end', async () => {
    const first = world.want();
    world.users.fault = 503;
    const refused = await world.push(first);
    world.users.fault = undefined;
    expect(refused.status).toBe(503);
    const second = { ...first, birth_profile_id: world.want().birth_profile_id };
    expect((await world.push(second, { eventId: randomUUID() })).status).toBe(503);
    expect((await world.push(first)).status).toBe(204);
    expect(await world.untilCompleted(first.report_id)).toMatchObject([
      { status: 'ready', birth_profile_id: first.birth_profile_id },
    ]);
  });

  test('after it is ready changes nothing, and is told that it is', async () => {
    const event = await world.make();
    const row = await world.row(event.report_id);
    const other = { ...event, birth_profile_id: world.want({ birth_place: 'Bilbao' }).birth_profile_id };
    const eventId = randomUUID();
    for (let time = 0; time < 2; time++) expect((await world.push(other, { eventId })).status).toBe(204);
    expect(await world.row(event.report_id)).toEqual(row);
    expect(world.users.reads.has(other.birth_profile_id)).toBe(false);
    await world.cloud.untilQuiet();
    const [first, second, ...more] = world.completions(event.report_id);
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  test('for the customer that the order went over to gives it to them, once made, and to nobody before them', async () => {
    const event = await world.make();
    const { object_name } = await world.row(event.report_id);
    const next = { ...event, user_id: randomUUID(), customer_since: '2026-11-20T10:00:00.000Z' };
    const last = { ...event, user_id: randomUUID(), customer_since: '2026-11-20T10:00:01.000Z' };
    for (const handedOver of [last, next, event]) {
      expect((await world.push(handedOver, { eventId: randomUUID() })).status).toBe(204);
      expect(await world.row(event.report_id)).toMatchObject({ ...noAnswer, user_id: last.user_id, object_name });
    }
    expect(world.users.reads.get(event.birth_profile_id)).toBe(1);
  });

  test('for the customer that the order went over to gives it to them while it is made, or before it is asked for', async () => {
    const event = world.want();
    const handedOver = { ...event, user_id: randomUUID(), customer_since: '2026-11-20T10:00:00.000Z' };
    world.users.fault = 503;
    expect((await world.push(event)).status).toBe(503);
    expect((await world.push(handedOver, { eventId: randomUUID() })).status).toBe(503);
    world.users.fault = undefined;
    expect(await world.row(event.report_id)).toMatchObject({ user_id: handedOver.user_id });
    expect((await world.push(event)).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ ...noAnswer, user_id: handedOver.user_id });
    expect(await world.untilCompleted(event.report_id)).toMatchObject([{ user_id: handedOver.user_id }]);

    const first = world.want();
    const early = { ...first, user_id: randomUUID(), customer_since: '2026-11-20T10:00:00.000Z' };
    await world.push(early, { eventId: randomUUID() });
    await world.push(first);
    expect(await world.row(first.report_id)).toMatchObject({ ...noAnswer, user_id: early.user_id });
  });

  test('under another id for the same order line and period is refused', async () => {
    const event = await world.make();
    const twin = { ...event, report_id: randomUUID() };
    const response = await world.push(twin);
    expect(response.status).toBe(409);
    expect(response.body.code).toBe('conflict');
    expect(await world.row(twin.report_id)).toBeUndefined();
  });

  test('for another period of the order line is another report', async () => {
    const event = await world.make();
    const next = { ...event, report_id: randomUUID(), kind: 'monthly' as const, period: '2026-12' };
    expect((await world.push(next)).status).toBe(204);
    expect(await world.row(next.report_id)).toMatchObject({ state: 'ready', period: '2026-12' });
  });
});

test('ids written in capitals are the same ids', async () => {
  const event = world.want();
  const loud = { ...event, birth_profile_id: event.birth_profile_id.toUpperCase() };
  world.users.replace(loud.birth_profile_id, ana);
  expect((await world.push(loud)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
});

test('400: a payload that is no request, or no envelope', async () => {
  const authorization = await world.asService('push');
  const post = (body: object) =>
    request(world.app).post('/events/pdf-generation').set('Authorization', authorization).send(body);
  const { kind: _kind, ...partial } = world.want();
  const data = Buffer.from(JSON.stringify({ ...partial, locale: 'xx' })).toString('base64');
  const refused = await post({ message: { messageId: '1', data } });
  expect(refused.status).toBe(400);
  expect(Object.keys(refused.body.errors).sort()).toEqual(['kind', 'locale']);
  expect((await post({})).status).toBe(400);
});

test('401 and 403: only the push identity is heard', async () => {
  const event = world.want();
  const post = (authorization: string) =>
    request(world.app).post('/events/pdf-generation').set('Authorization', authorization).send({});
  expect((await post('')).status).toBe(401);
  expect((await post(await world.asService('users'))).status).toBe(401);
  expect((await post(await world.asService('push', 'https://other.example'))).status).toBe(401);
  for (const service of ['notifier', 'orders'] as const) {
    expect((await post(await world.asService(service))).status).toBe(403);
  }
  expect((await post(await world.asClient('reports:read links:write'))).status).toBe(403);
  expect(await world.row(event.report_id)).toBeUndefined();
});
