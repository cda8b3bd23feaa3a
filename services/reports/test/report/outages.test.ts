import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type ReportsWorld, startReportsWorld, until, type Worker } from '../reports-world.ts';

const upload = /^POST \/upload/;
const look = /^GET \/storage\/v1\/b\/[^/]+\/o\//;
const publishing = /:publish/;

let world: ReportsWorld;
let proxy: CloudProxy;
let worker: Worker;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
});
afterAll(() => world.close());

describe('while the users service', () => {
  test.each([503, 403])('answers %i the event is not acknowledged; later the report is made', async (status) => {
    const event = world.want();
    world.users.fault = status;
    const refused = await world.push(event);
    world.users.fault = undefined;
    expect(refused.status).toBe(503);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', lease_token: null, attempts: 1 });
    expect((await world.push(event)).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', attempts: 2 });
  });

  test('is down Pub/Sub comes again until it is not', async () => {
    const event = world.want();
    world.users.fault = 503;
    await world.publish([event]);
    await until('a third delivery', async () => Number((await world.row(event.report_id))?.['attempts']) >= 3);
    world.users.fault = undefined;
    expect(await world.untilCompleted(event.report_id)).toMatchObject([{ status: 'ready' }]);
  });
});

describe('while the bucket', () => {
  test.each([
    ['answers 503 to an upload', upload, 503],
    ['answers 500 to a look', look, 500],
    ['drops an upload', upload, 'drop'],
    ['forbids an upload', upload, 403],
  ] as const)('%s the event is not acknowledged; later the report is made', async (_, target, how) => {
    const event = world.want();
    const fault = proxy.fail(target, how);
    const refused = await world.push(event, { to: worker });
    fault.off();
    expect(refused.status).toBe(503);
    expect(refused.body.detail).toBe('The bucket did not answer.');
    expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', lease_token: null });
    expect((await world.push(event, { to: worker })).status).toBe(204);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
  });

  test.each([
    ['an upload', upload],
    ['a look', look],
  ])('never answers %s the worker gives up in time', async (_, target) => {
    const impatient = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url, REQUEST_TIMEOUT_MS: '300' });
    const event = world.want();
    const fault = proxy.fail(target, 'hang');
    const refused = await world.push(event, { to: impatient });
    fault.off();
    expect(refused.status).toBe(503);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'pending', lease_token: null });
    expect((await world.push(event)).status).toBe(204);
  });

  test('stumbles once the client library tries again', async () => {
    const event = world.want();
    const fault = proxy.fail(upload, 503, 1);
    expect((await world.push(event, { to: worker })).status).toBe(204);
    expect(fault.off()).toBe(1);
    expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', attempts: 1 });
  });
});

test('what Pub/Sub did not accept waits in the outbox for the scheduled drain', async () => {
  const event = world.want();
  const fault = proxy.fail(publishing, 503);
  expect((await world.push(event, { to: worker })).status).toBe(204);
  expect(fault.off()).toBeGreaterThan(0);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
  expect(world.completions(event.report_id)).toEqual([]);
  const drained = await request(world.app)
    .post('/tasks/drain-outbox')
    .set('Authorization', await world.asService('push'));
  expect(drained.status).toBe(204);
  expect(await world.untilCompleted(event.report_id)).toMatchObject([{ status: 'ready' }]);
});
