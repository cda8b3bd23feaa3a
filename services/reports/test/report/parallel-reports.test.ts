import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';
import { type LlmServer, type Reply, startLlmServer, status } from '../writer/llm-server.ts';

let world: ReportsWorld;
let proxy: CloudProxy;
let llm: LlmServer;
/** A worker with a single database connection. */
let worker: Worker;
let authorization: string;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  llm = await startLlmServer();
  worker = await world.startWorker({
    DB_POOL_MAX: '1',
    GOOGLE_API_ENDPOINT: proxy.url,
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: llm.baseURL,
  });
  authorization = await world.asClient('reports:read');
});
afterAll(async () => {
  await world.close();
  await llm.stop();
});

/** That the single connection is free: twenty lists at once are answered. */
async function expectLists(): Promise<void> {
  const lists = Array.from({ length: 20 }, async () =>
    request(worker.app).get('/reports').set('Authorization', authorization),
  );
  for (const { status } of await Promise.all(lists)) expect(status).toBe(200);
}

test('neither a slow model nor a slow bucket holds the database connection', async () => {
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const slow: Reply = (response, body) => {
    asked.resolve();
    void answered.promise.then(() => status(400)(response, body));
  };
  llm.script(slow, status(400));
  const event = world.want();
  const made = world.push(event, { to: worker });
  await asked.promise;
  await expectLists();
  const upload = proxy.hold(/^POST \/upload/, 'before');
  answered.resolve();
  await upload.reached;
  await expectLists();
  upload.release();
  expect((await made).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'ready' });
});

test('twenty reports at once are made over one connection, and lists are answered meanwhile', async () => {
  llm.script(status(400));
  const events = Array.from({ length: 20 }, () => world.want());
  const made = Promise.all(events.map((event) => world.push(event, { to: worker })));
  await expectLists();
  for (const { status } of await made) expect(status).toBe(204);
  for (const { report_id, order_id } of events) {
    expect(await world.row(report_id)).toMatchObject({ state: 'ready', attempts: 1 });
    expect(await world.bucket.list(`orders/${order_id}/`)).toHaveLength(1);
    expect(await world.untilCompleted(report_id)).toHaveLength(1);
  }
});
