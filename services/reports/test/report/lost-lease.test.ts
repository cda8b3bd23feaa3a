import { createHash, randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type ReportsWorld, startReportsWorld, until, type Worker } from '../reports-world.ts';

const birth = {
  person_name: 'Firsthand',
  birth_date: '1990-03-14',
  birth_time: null,
  birth_place: 'Madrid',
  birth_country: 'ES',
};

let world: ReportsWorld;
let proxy: CloudProxy;
let slow: Worker;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  slow = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
});
afterAll(() => world.close());

/** As if the holder had been silent for long. */
async function expireLease({ report_id }: ReportRequested): Promise<void> {
  const expire = `update report set lease_until = now() - interval '1 second' where id = ?`;
  await world.context.orm.em.fork().execute(expire, [report_id]);
}

/** The report as it stands, once its row, its object and what was told agree. */
async function reportAsTold({ report_id }: ReportRequested) {
  const { state, lease_token, object_name, pdf_sha256 } = await world.row(report_id);
  expect({ state, lease_token }).toEqual({ state: 'ready', lease_token: null });
  const bytes = await world.bucket.read(String(object_name));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(pdf_sha256);
  const { metadata, generation } = await world.bucket.metadata(String(object_name));
  expect(metadata).toEqual({ sha256: pdf_sha256 });
  await world.cloud.untilQuiet();
  expect(world.completions(report_id)).toMatchObject([{ status: 'ready', pdf_sha256 }]);
  return { pdf_sha256, generation };
}

test('a second worker is refused while the first one works', async () => {
  const event = world.want();
  const upload = proxy.hold(/^POST \/upload/, 'before');
  const first = world.push(event, { to: slow });
  await upload.reached;
  const second = await world.push(event);
  expect(second.status).toBe(503);
  expect(second.headers['retry-after']).toBeDefined();
  upload.release();
  expect((await first).status).toBe(204);
  expect((await world.push(event)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ attempts: 1 });
});

test('the lease of a dead worker is taken over', async () => {
  const event = world.want();
  world.users.fault = 503;
  await world.push(event);
  world.users.fault = undefined;
  const em = world.context.orm.em.fork();
  const die = 'update report set lease_token = ?, lease_until = now() + make_interval(secs => ?) where id = ?';
  await em.execute(die, [randomUUID(), 15, event.report_id]);
  expect((await world.push(event)).status).toBe(503);
  await em.execute(die, [randomUUID(), -1, event.report_id]);
  expect((await world.push(event)).status).toBe(204);
  await reportAsTold(event);
});

describe('a worker that lost its lease leaves the other one’s report alone', () => {
  // Where the slow worker stands when the other one takes over, makes the report and ends it.
  test.each([
    ['before it has looked at the bucket', /^GET \/storage\/v1\/b\/[^/]+\/o\//, 'before', 503],
    ['before it stores', /^POST \/upload/, 'before', 409],
    ['before it commits', /^POST \/upload/, 'after', 204],
  ] as const)('%s', async (_, target, when, status) => {
    const event = world.want(birth);
    const held = proxy.hold(target, when);
    const first = world.push(event, { to: slow });
    await held.reached;
    await expireLease(event);
    world.users.replace(event.birth_profile_id, { ...birth, person_name: 'Secondhand' });
    expect((await world.push(event)).status).toBe(204);
    const report = await reportAsTold(event);

    world.users.replace(event.birth_profile_id, birth);
    held.release();
    expect((await first).status).toBe(status);
    expect(await reportAsTold(event)).toEqual(report);
    expect((await world.push(event, { to: slow })).status).toBe(204);
    expect(await reportAsTold(event)).toEqual(report);
  });

  test('when it finds that the report cannot be made', async () => {
    const event = world.want({ ...birth, birth_place: 'Zzyzxville' });
    world.users.hold = Promise.withResolvers<void>();
    const first = world.push(event, { to: slow });
    await until('its reading', () => world.users.reads.has(event.birth_profile_id));
    await expireLease(event);
    const { hold } = world.users;
    world.users.hold = undefined;
    world.users.replace(event.birth_profile_id, { ...birth, person_name: 'Secondhand' });
    expect((await world.push(event)).status).toBe(204);
    const report = await reportAsTold(event);
    hold.resolve();
    expect((await first).status).toBe(204);
    expect(await reportAsTold(event)).toEqual(report);
  });

  test('while the other one still works', async () => {
    const event = world.want(birth);
    const stored = proxy.hold(/^POST \/upload/, 'after');
    const first = world.push(event, { to: slow });
    await stored.reached;
    await expireLease(event);
    world.users.replace(event.birth_profile_id, { ...birth, person_name: 'Secondhand' });
    const storing = proxy.hold(/^POST \/upload/, 'before');
    const second = world.push(event, { to: slow });
    await storing.reached;
    stored.release();
    expect((await first).status).toBe(409);
    expect((await world.push(event)).status).toBe(503);
    storing.release();
    expect((await second).status).toBe(204);
    await reportAsTold(event);
  });
});

test('an object that a dead worker left behind is replaced', async () => {
  const event = world.want(birth);
  const held = proxy.hold(/^POST \/upload/, 'after');
  const first = world.push(event, { to: slow });
  await held.reached;
  await expireLease(event);
  const name = `orders/${event.order_id}/natal-${event.report_id}.pdf`;
  const orphan = await world.bucket.metadata(name);
  expect((await world.push(event)).status).toBe(204);
  const replaced = await world.bucket.metadata(name);
  expect(Number(replaced.generation)).toBeGreaterThan(Number(orphan.generation));
  const report = await reportAsTold(event);
  held.release();
  expect((await first).status).toBe(204);
  expect(await reportAsTold(event)).toEqual(report);
});
