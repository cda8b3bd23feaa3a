import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type ReportsWorld, startReportsWorld, until, type Worker } from '../reports-world.ts';

const renewalMs = 4000;

let world: ReportsWorld;
let proxy: CloudProxy;
let worker: Worker;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
});
afterAll(() => world.close());

// Only the clock of the renewals is ours: sockets and databases keep theirs.
beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'].concat(
      ['setTimeout', 'clearTimeout'],
    ) as never,
  });
});
afterAll(() => {
  jest.useRealTimers();
});

const execute = (statement: string, parameters: unknown[] = []) =>
  world.context.orm.em.fork().execute(statement, parameters);

async function secondsLeft(reportId: string): Promise<number> {
  const [row] = await execute('select extract(epoch from lease_until - now()) as left from report where id = ?', [
    reportId,
  ]);
  return Number((row as { left: string }).left);
}

async function pushHeld() {
  const event = world.want();
  const upload = proxy.hold(/^POST \/upload/, 'before');
  const made = world.push(event, { to: worker });
  await upload.reached;
  return { event, made, upload };
}

test('a working worker keeps its lease', async () => {
  const { event, made, upload } = await pushHeld();
  await execute(`update report set lease_until = now() + interval '1 second' where id = ?`, [event.report_id]);
  jest.advanceTimersByTime(renewalMs);
  await until('a renewed lease', async () => (await secondsLeft(event.report_id)) > 10);
  upload.release();
  expect((await made).status).toBe(204);
  expect(jest.getTimerCount()).toBe(0);
});

test('a renewal that fails harms nothing', async () => {
  const { event, made, upload } = await pushHeld();
  await execute(`update report set lease_until = now() + interval '1 second' where id = ?`, [event.report_id]);
  const refused = 'create function refuse() returns trigger language plpgsql as $$ begin raise exception %; end $$';
  await execute(refused.replace('%', "'refused'"));
  await execute('create trigger refuse before update on report for each row execute function refuse()');
  jest.advanceTimersByTime(renewalMs);
  await until('the failed renewal', async () => (await secondsLeft(event.report_id)) < 0);
  await execute('drop trigger refuse on report');
  jest.advanceTimersByTime(renewalMs);
  await until('a renewed lease', async () => (await secondsLeft(event.report_id)) > 10);
  upload.release();
  expect((await made).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready', attempts: 1 });
});
