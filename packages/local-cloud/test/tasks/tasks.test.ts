import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { type CloudUnderTest, EMAIL, startCloudUnderTest } from '../cloud.ts';

let under: CloudUnderTest;
let parent: string;
let queue: string;
let count = 0;

beforeAll(async () => {
  under = await startCloudUnderTest();
  parent = `projects/${under.cloud.project}/locations/europe-west1`;
});
afterAll(() => under.close());
beforeEach(() => {
  queue = `${parent}/queues/mail-${++count}`;
});
afterEach(async () => {
  under.receiver.answer = () => 204;
  await under.cloud.untilQuiet();
  under.receiver.received.length = 0;
});

const createQueue = (settings: object = {}) =>
  under.clients.tasks.createQueue({ parent, queue: { name: queue, ...settings } });
const createTask = (task: object = {}, httpRequest: object = {}) =>
  under.clients.tasks.createTask({
    parent: queue,
    task: { httpRequest: { url: `${under.receiver.url}/tasks/send`, httpMethod: 'POST', ...httpRequest }, ...task },
  });
const inMs = (ms: number) => {
  const at = Date.now() + ms;
  return { seconds: Math.floor(at / 1000), nanos: (at % 1000) * 1e6 };
};
const quickly = { minBackoff: { nanos: 1e6 }, maxBackoff: { nanos: 1e6 } };

describe('dispatch', () => {
  test('calls the target as configured, with the headers of Cloud Tasks', async () => {
    await createQueue();
    const body = Buffer.from('{"order":"ñ"}');
    const headers = { 'Content-Type': 'application/json', 'X-Order': '7' };
    const oidcToken = { serviceAccountEmail: EMAIL, audience: 'https://notifier' };
    const [task] = await createTask({ name: `${queue}/tasks/mail-7` }, { body, headers, oidcToken, httpMethod: 'PUT' });
    expect(task).toMatchObject({ name: `${queue}/tasks/mail-7`, dispatchCount: 0, httpRequest: { httpMethod: 'PUT' } });

    const [request] = await under.receiver.waitFor(1);
    expect(request).toMatchObject({ method: 'PUT', path: '/tasks/send', body: '{"order":"ñ"}' });
    expect(request!.headers).toMatchObject({
      'content-type': 'application/json',
      'x-order': '7',
      'x-cloudtasks-queuename': `mail-${count}`,
      'x-cloudtasks-taskname': 'mail-7',
      'x-cloudtasks-taskretrycount': '0',
      'x-cloudtasks-taskexecutioncount': '0',
    });
    const keys = createLocalJWKSet(under.cloud.cloud.identity.jwks);
    const token = request!.headers.authorization!.slice('Bearer '.length);
    expect((await jwtVerify(token, keys, { audience: 'https://notifier' })).payload['email']).toBe(EMAIL);
  });

  test('waits for the schedule time', async () => {
    await createQueue();
    const before = Date.now();
    await createTask({ scheduleTime: inMs(400) });
    await createTask();
    const [, second] = await under.receiver.waitFor(2);
    expect(second!.at - before).toBeGreaterThanOrEqual(400);
    expect(second!.at - before).toBeLessThan(2400);
    expect(Number(second!.headers['x-cloudtasks-tasketa']) * 1000).toBeCloseTo(before + 400, -2);
  });

  test('gives a name to a task that has none', async () => {
    await createQueue();
    const [task] = await createTask();
    expect(task.name).toMatch(new RegExp(`^${queue}/tasks/\\d+$`));
    await under.receiver.waitFor(1);
  });

  test('runs no more at once than the queue allows', async () => {
    let open = 0;
    let most = 0;
    under.receiver.answer = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 100));
      open--;
      return 204;
    };
    await createQueue({ rateLimits: { maxConcurrentDispatches: 2 } });
    await Promise.all(Array.from({ length: 10 }, () => createTask()));
    await under.receiver.waitFor(10);
    expect(most).toBe(2);
  });
});

describe('retries', () => {
  test('a failed task, telling the target how often', async () => {
    under.receiver.answer = () => [503, 429, 204][under.receiver.received.length - 1]!;
    await createQueue({ retryConfig: quickly });
    await createTask();
    const requests = await under.receiver.waitFor(3);
    const seen = (header: string) => requests.map(({ headers }) => headers[`x-cloudtasks-${header}`]);
    expect(seen('taskretrycount')).toEqual(['0', '1', '2']);
    expect(seen('taskexecutioncount')).toEqual(['0', '0', '1']);
    expect(seen('taskpreviousresponse')).toEqual([undefined, '503', '429']);
  });

  test('doubles the wait so many times, then lengthens it by the same step', async () => {
    under.receiver.answer = () => (under.receiver.received.length < 6 ? 500 : 204);
    const [minBackoff, maxBackoff] = [{ nanos: 40e6 }, { nanos: 260e6 }];
    await createQueue({ retryConfig: { maxAttempts: 10, minBackoff, maxBackoff, maxDoublings: 1 } });
    await createTask();
    const at = (await under.receiver.waitFor(6)).map((request) => request.at);
    for (const [index, expected] of [40, 80, 160, 240, 260].entries()) {
      const wait = at[index + 1]! - at[index]!;
      expect(wait).toBeGreaterThanOrEqual(expected - 5);
      expect(wait).toBeLessThan(expected + 1000);
    }
  });

  test('never loses sight of a task that falls due again at once', async () => {
    under.receiver.answer = () => (under.receiver.received.length < 150 ? 500 : 204);
    await createQueue({ retryConfig: { maxAttempts: -1, ...quickly } });
    await createTask();
    await under.receiver.waitFor(150);
  });

  test('drops a task whose attempts are used up', async () => {
    under.receiver.answer = () => 500;
    await createQueue({ retryConfig: { maxAttempts: 3, ...quickly } });
    const [task] = await createTask();
    await under.receiver.waitFor(3);
    await under.cloud.untilQuiet();
    expect(under.receiver.received).toHaveLength(3);
    await expect(under.clients.tasks.getTask({ name: task.name })).rejects.toMatchObject({ code: 5 });
  });

  test('a task not answered within its deadline', async () => {
    under.receiver.answer = () => (under.receiver.received.length === 1 ? 'hang' : 204);
    await createQueue({ retryConfig: quickly });
    await createTask({ dispatchDeadline: { nanos: 200e6 } });
    const [first, second] = await under.receiver.waitFor(2);
    // The first is noted a little after it was sent.
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(150);
  });
});

describe('names', () => {
  test('409 for a name in use, and for one lately used', async () => {
    await createQueue();
    const name = `${queue}/tasks/once`;
    await createTask({ name, scheduleTime: inMs(60_000) });
    await expect(createTask({ name })).rejects.toMatchObject({ code: 6 });
    await under.clients.tasks.deleteTask({ name });
    await expect(createTask({ name })).rejects.toMatchObject({ code: 6 });

    const done = { name: `${queue}/tasks/done` };
    await createTask(done);
    await under.receiver.waitFor(1);
    await under.cloud.untilQuiet();
    await expect(createTask(done)).rejects.toMatchObject({ code: 6 });
    expect(under.receiver.received).toHaveLength(1);
  });

  test('one of many that create the same task at once succeeds', async () => {
    await createQueue();
    const name = `${queue}/tasks/race`;
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => createTask({ name })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await under.receiver.waitFor(1);
  });
});

describe('tasks', () => {
  test('are listed, read with or without their body, and deleted', async () => {
    await createQueue();
    const { tasks } = under.clients;
    const [created] = await createTask({ scheduleTime: inMs(60_000) }, { body: Buffer.from('secret') });
    await createTask({ scheduleTime: inMs(60_000) });
    expect(await Array.fromAsync(tasks.listTasksAsync({ parent: queue, pageSize: 1 }))).toHaveLength(2);
    expect((await tasks.getTask({ name: created.name }))[0].httpRequest!.body).toHaveLength(0);
    const [full] = await tasks.getTask({ name: created.name, responseView: 'FULL' });
    expect(String(full.httpRequest!.body)).toBe('secret');

    await tasks.deleteTask({ name: created.name });
    await expect(tasks.getTask({ name: created.name })).rejects.toMatchObject({ code: 5 });
    await expect(tasks.deleteTask({ name: created.name })).rejects.toMatchObject({ code: 5 });
  });

  test('400 without a URL, 404 without a queue', async () => {
    await expect(createTask()).rejects.toMatchObject({ code: 5 });
    await createQueue();
    await expect(createTask({}, { url: '' })).rejects.toMatchObject({ code: 3 });
    await expect(createTask({ name: `${parent}/queues/other/tasks/x` })).rejects.toMatchObject({ code: 3 });
    await expect(createTask({}, { headers: { 'X-Bad': 'a\r\nb' } })).rejects.toMatchObject({ code: 3 });
  });
});

describe('queues', () => {
  test('hold their tasks while paused', async () => {
    const { tasks } = under.clients;
    await createQueue();
    expect((await tasks.pauseQueue({ name: queue }))[0].state).toBe('PAUSED');
    const [task] = await createTask();
    expect((await tasks.getTask({ name: task.name }))[0].dispatchCount).toBe(0);
    expect((await tasks.resumeQueue({ name: queue }))[0].state).toBe('RUNNING');
    await under.receiver.waitFor(1);
  });

  test('are created, listed, changed and deleted with their tasks', async () => {
    const { tasks } = under.clients;
    await createQueue({ rateLimits: { maxConcurrentDispatches: 3 } });
    await expect(createQueue()).rejects.toMatchObject({ code: 6 });
    const retryConfig = { maxAttempts: 9 };
    await tasks.updateQueue({ queue: { name: queue, retryConfig }, updateMask: { paths: ['retry_config'] } });
    const [changed] = await tasks.getQueue({ name: queue });
    expect(changed).toMatchObject({ retryConfig, rateLimits: { maxConcurrentDispatches: 3 }, state: 'RUNNING' });
    expect((await tasks.listQueues({ parent }))[0].map(({ name }) => name)).toContain(queue);

    await createTask({ scheduleTime: inMs(60_000) });
    await tasks.deleteQueue({ name: queue });
    await expect(tasks.getQueue({ name: queue })).rejects.toMatchObject({ code: 5 });
    await createQueue();
    expect((await tasks.listTasks({ parent: queue }))[0]).toEqual([]);
  });

  test('an update creates a queue that does not exist', async () => {
    await under.clients.tasks.updateQueue({ queue: { name: queue, retryConfig: { maxAttempts: 2 } } });
    expect((await under.clients.tasks.getQueue({ name: queue }))[0].retryConfig!.maxAttempts).toBe(2);
  });
});
