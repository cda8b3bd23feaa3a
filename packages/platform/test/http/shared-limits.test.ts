import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { pino } from 'pino';
import { createRateLimits, type RateLimits } from '../../src/http/rate-limits.ts';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis)
  process.stderr.write('skipped, no redis-server on this machine: two instances that count in one Redis\n');
const opened: RateLimits[] = [];
const processes: ChildProcess[] = [];

afterAll(async () => {
  await Promise.all(opened.map((limits) => limits.close()));
  for (const child of processes) child.kill();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function startRedis(port: number): ChildProcess {
  const child = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--daemonize',
    'no',
  ]);
  processes.push(child);
  return child;
}

/** One instance of a service that allows three requests per minute. */
function instance(port: number) {
  const url = `redis://127.0.0.1:${port}`;
  const config = { RATE_LIMIT_PER_MINUTE: 3, RATE_LIMIT_ADDRESS_PER_MINUTE: 1000, REDIS_URL: url };
  const limits = createRateLimits('charts', config, pino({ level: 'silent' }));
  opened.push(limits);
  return async (subject: string): Promise<string> => {
    const headers = new Map<string, unknown>();
    const response = { getHeader: (name: string) => headers.get(name), setHeader: headers.set.bind(headers) };
    const request = { res: response as unknown as Response } as unknown as Request;
    const answer = limits.perClient(request, { kind: 'client', subject, scopes: [] });
    return answer.then(
      () => `${headers.get('RateLimit-Remaining')} left`,
      ({ status }) => String(status),
    );
  };
}

/** Until an instance counts in Redis: what one counted, the other knows. */
async function untilShared(one: ReturnType<typeof instance>, other: ReturnType<typeof instance>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const subject = `probe-${attempt}-${Math.random()}`;
    await one(subject);
    if ((await other(subject)) === '1 left') return;
    await sleep(50);
  }
  throw new Error('The instances do not share their limits.');
}

(hasRedis ? test : test.skip)(
  'two instances count together, and alone while Redis is away',
  async () => {
    const port = await freePort();
    const redis = startRedis(port);
    const [one, other] = [instance(port), instance(port)];
    await untilShared(one, other);

    expect(await one('shop')).toBe('2 left');
    expect(await other('shop')).toBe('1 left');
    expect(await one('shop')).toBe('0 left');
    expect(await other('shop')).toBe('429');

    redis.kill('SIGKILL');
    await new Promise((resolve) => redis.once('exit', resolve));
    expect(await one('desk')).toBe('2 left');
    expect(await other('desk')).toBe('2 left');

    startRedis(port);
    await untilShared(one, other);
  },
  30_000,
);

test('a Redis that is not there refuses and delays nobody', async () => {
  const ask = instance(await freePort());
  const startedAt = performance.now();
  expect([await ask('shop'), await ask('shop'), await ask('shop'), await ask('shop')]).toEqual([
    '2 left',
    '1 left',
    '0 left',
    '429',
  ]);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test('a Redis that says nothing is not waited for', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const ask = instance((silent.address() as { port: number }).port);
  await sleep(200);
  const startedAt = performance.now();
  expect(await ask('shop')).toBe('2 left');
  expect(performance.now() - startedAt).toBeLessThan(1000);
  for (const socket of sockets) socket.destroy();
  silent.close();
});
