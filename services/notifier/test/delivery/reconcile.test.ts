import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

const reconcile = async () =>
  request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push', world.serviceUrl))
    .send({});

const age = (id: string, hours: number) =>
  world.context.orm.em
    .fork()
    .execute('update email_delivery set created_at = now() - make_interval(hours => ?) where id = ?', [hours, id]);

test('204: an old queued mail whose task is gone gets one again; a younger one is left alone', async () => {
  const [old, young] = [await world.queued(), await world.queued()];
  await age(old.id, 2);
  // A queue that was made anew has forgotten its tasks, and their names.
  await world.removeQueue();
  await world.createQueue();
  expect(await world.tasks()).toEqual([]);

  expect((await reconcile()).status).toBe(204);
  expect(await world.tasks()).toEqual([old.id]);
  expect(await world.delivery(young.id)).toMatchObject({ state: 'queued' });
});

test('204: a mail that still has its task keeps one', async () => {
  const delivery = await world.queued();
  await age(delivery.id, 2);
  expect((await reconcile()).status).toBe(204);
  expect((await world.tasks()).filter((id) => id === delivery.id)).toHaveLength(1);
});

test('401: only the push identity may', async () => {
  expect((await request(world.app).post('/tasks/reconcile').send({})).status).toBe(401);
});
