import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { Client } from 'pg';
import { startTestCloud } from '../../src/testing/test-cloud.ts';
import { createTestDatabase } from '../../src/testing/test-database.ts';
import { type CloudUnderTest, EMAIL, startCloudUnderTest } from '../cloud.ts';
import { googleClients } from '../google-clients.ts';
import { until } from '../until.ts';

let under: CloudUnderTest;
let parent: string;
let name: string;
let count = 0;

beforeAll(async () => {
  under = await startCloudUnderTest();
  parent = `projects/${under.cloud.project}/locations/europe-west1`;
});
afterAll(() => under.close());
beforeEach(() => {
  name = `${parent}/jobs/drain-${++count}`;
});
afterEach(async () => {
  under.receiver.answer = () => 204;
  await under.cloud.untilQuiet();
  under.receiver.received.length = 0;
});

/** A schedule that does not fire by itself while the tests run. */
const NEVER = '0 0 29 2 *';

const createJob = (job: object = {}, httpTarget: object = {}) =>
  under.clients.scheduler.createJob({
    parent,
    job: { name, schedule: NEVER, httpTarget: { uri: `${under.receiver.url}/tasks/drain`, ...httpTarget }, ...job },
  });
const run = () => under.clients.scheduler.runJob({ name });
const quickly = { minBackoffDuration: { nanos: 1e6 }, maxBackoffDuration: { nanos: 1e6 } };

/** As if the slot had come. */
async function letFallDue(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`UPDATE local_cloud.job SET due_at = now() - interval '1 second' WHERE queue = $1`, [name]);
  await client.end();
}

describe('a run', () => {
  test('calls the target as configured, with the headers of Cloud Scheduler', async () => {
    const oidcToken = { serviceAccountEmail: EMAIL, audience: 'https://orders' };
    const body = Buffer.from('{}');
    await createJob({}, { httpMethod: 'PUT', headers: { 'Content-Type': 'application/json' }, body, oidcToken });
    await run();
    const [request] = await under.receiver.waitFor(1);
    expect(request).toMatchObject({ method: 'PUT', path: '/tasks/drain', body: '{}' });
    expect(request!.headers).toMatchObject({
      'content-type': 'application/json',
      'x-cloudscheduler': 'true',
      'x-cloudscheduler-jobname': `drain-${count}`,
    });
    expect(Date.parse(String(request!.headers['x-cloudscheduler-scheduletime']))).toBeCloseTo(Date.now(), -4);
    const keys = createLocalJWKSet(under.cloud.cloud.identity.jwks);
    const token = request!.headers.authorization!.slice('Bearer '.length);
    expect((await jwtVerify(token, keys, { audience: 'https://orders' })).payload['email']).toBe(EMAIL);
  });

  test('comes at its slot, and waits for the next one', async () => {
    const [job] = await createJob({ schedule: '0 9 * * *', timeZone: 'Europe/Madrid' });
    const slot = slotOf(job);
    await letFallDue(under.database.url);
    await run();
    await until(() => under.receiver.received.some(({ headers }) => headers['x-cloudscheduler-scheduletime'] === slot));
    await under.cloud.untilQuiet();
    expect(under.receiver.received).toHaveLength(2);
    expect(slotOf((await under.clients.scheduler.getJob({ name }))[0])).toBe(slot);
  });

  test('that fell due while nothing ran comes once at the start, with the time of its slot', async () => {
    const database = await createTestDatabase();
    const before = await startTestCloud({ databaseUrl: database.url });
    const { scheduler } = googleClients({ ...before, accessToken: before.accessToken(EMAIL) });
    const httpTarget = { uri: under.receiver.url };
    const [job] = await scheduler.createJob({ parent, job: { name, schedule: '*/5 * * * *', httpTarget } });
    await before.close();
    await letFallDue(database.url);

    const after = await startTestCloud({ databaseUrl: database.url });
    const [request] = await under.receiver.waitFor(1);
    expect(request!.headers['x-cloudscheduler-scheduletime']).toBe(slotOf(job));
    await after.untilQuiet();
    await after.close();
    await database.drop();
    expect(under.receiver.received).toHaveLength(1);
  });

  test('is retried as often as configured, and never more', async () => {
    under.receiver.answer = () => 500;
    await createJob({ retryConfig: { retryCount: 2, ...quickly } });
    await run();
    const requests = await under.receiver.waitFor(3);
    await under.cloud.untilQuiet();
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ headers }) => headers['x-cloudscheduler-scheduletime'])).size).toBe(1);
  });

  test('is not retried by default', async () => {
    under.receiver.answer = () => 500;
    await createJob();
    await run();
    await under.receiver.waitFor(1);
    await under.cloud.untilQuiet();
    expect(under.receiver.received).toHaveLength(1);
  });
});

describe('jobs', () => {
  test('are created, listed, changed and deleted', async () => {
    const { scheduler } = under.clients;
    const [created] = await createJob({ schedule: '0 9 * * *', timeZone: 'Europe/Madrid', description: 'morning' });
    expect(created).toMatchObject({ name, state: 'ENABLED', timeZone: 'Europe/Madrid' });
    await expect(createJob()).rejects.toMatchObject({ code: 6 });

    await scheduler.updateJob({ job: { name, schedule: '0 10 * * *' }, updateMask: { paths: ['schedule'] } });
    const [changed] = await scheduler.getJob({ name });
    expect(changed).toMatchObject({ schedule: '0 10 * * *', timeZone: 'Europe/Madrid', description: 'morning' });
    expect(slotOf(changed)).not.toBe(slotOf(created));
    expect((await scheduler.listJobs({ parent }))[0].map((job) => job.name)).toContain(name);

    await scheduler.deleteJob({ name });
    await expect(scheduler.getJob({ name })).rejects.toMatchObject({ code: 5 });
  });

  test('wait for nothing while paused', async () => {
    const { scheduler } = under.clients;
    await createJob();
    const [paused] = await scheduler.pauseJob({ name });
    expect(paused).toMatchObject({ state: 'PAUSED', scheduleTime: null });
    const [resumed] = await scheduler.resumeJob({ name });
    expect(resumed.state).toBe('ENABLED');
    expect(resumed.scheduleTime).not.toBeNull();
  });

  test('a whole job is sent back as it was read', async () => {
    const [created] = await createJob();
    await under.clients.scheduler.updateJob({ job: { ...created, description: 'changed' } });
    expect((await under.clients.scheduler.getJob({ name }))[0].description).toBe('changed');
  });

  test.each([
    ['a schedule that is no cron', { schedule: 'every 5 minutes' }],
    ['a schedule with seconds', { schedule: '* * * * * *' }],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['a target that is no URL', { httpTarget: { uri: 'nowhere' } }],
  ])('400 for %s', async (_, bad) => {
    await expect(createJob(bad)).rejects.toMatchObject({ code: 3 });
  });

  test('404 for a run of a job that does not exist', async () => {
    await expect(run()).rejects.toMatchObject({ code: 5 });
  });
});

type Job = Awaited<ReturnType<typeof createJob>>[0];

function slotOf({ scheduleTime }: Job): string {
  return new Date(Number(scheduleTime!.seconds) * 1000).toISOString();
}
