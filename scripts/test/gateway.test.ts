import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root, type Settings } from '../platform/settings.ts';
import { freshSettings, settingsEnv } from './running-platform.ts';
import { until } from './until.ts';

interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** Which connection it came on. */
  remotePort: number;
}

let settings: Settings;
let gateway: ChildProcess;
let gatewayErrors = '';
const upstreams: Server[] = [];
const received: Received[] = [];
/** What the orders service does next; by itself it answers 200. */
let answer: (incoming: IncomingMessage, response: ServerResponse) => void;
const ok = (_incoming: IncomingMessage, response: ServerResponse): void => {
  response.end('ok');
};

beforeAll(async () => {
  settings = await freshSettings();
  upstreams.push(
    await listen(settings.ports.orders, (incoming, response) => answer(incoming, response)),
    await listen(settings.ports.reports, (incoming, response) => void response.end(`reports ${incoming.url}`)),
    await listen(settings.ports.users, (incoming, response) => void response.end(`users ${incoming.url}`)),
  );
  gateway = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--conditions=source', join(root, 'scripts/platform/gateway.ts')],
    { env: { ...process.env, NODE_OPTIONS: '', ...settingsEnv(settings) }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  gateway.stderr?.on('data', (chunk) => (gatewayErrors += chunk));
  await until(20_000, async () => (await fetch(at('/healthz'))).ok);
}, 30_000);

afterAll(() => {
  gateway.kill('SIGKILL');
  for (const server of upstreams) server.close().closeAllConnections();
});

describe('what it forwards', () => {
  test.each([
    ['/r/token?x=1', 'reports /r/token?x=1'],
    ['/reports', 'reports /reports'],
    ['/users/1', 'users /users/1'],
    ['/customers', 'users /customers'],
    ['/birth-profiles/1', 'users /birth-profiles/1'],
    ['/.well-known/jwks.json', 'users /.well-known/jwks.json'],
    ['/oauth/authorize?x=1', 'users /oauth/authorize?x=1'],
    ['/password/forgot', 'users /password/forgot'],
    ['/api/users/openapi.json', 'users /openapi.json'],
  ])('%s to %s', async (path, said) => {
    expect(await (await fetch(at(path))).text()).toBe(said);
  });

  test('the pages of links in mails', async () => {
    answer = ok;
    await fetch(at('/details/token?looks=1'));
    expect(last().url).toBe('/details/token?looks=1');
  });

  test('the body byte for byte, and the headers', async () => {
    answer = ok;
    const body = Buffer.from([0, 255, 13, 10, ...Buffer.from('{ "a":1.0,  "ñ": "\\u00f1" }\n')]);
    const headers = {
      'content-type': 'application/json',
      'x-shopify-hmac-sha256': 'c2ln',
      authorization: 'Bearer abc',
    };
    await fetch(at('/webhooks/shopify'), { method: 'POST', headers, body });
    expect(last()).toMatchObject({ method: 'POST', url: '/webhooks/shopify', headers });
    expect(last().body.equals(body)).toBe(true);
    expect(last().headers.host).toBe(`127.0.0.1:${settings.ports.gateway}`);
  });

  test('who asked, last and beyond a caller’s doubt', async () => {
    answer = ok;
    await fetch(at('/orders'), { headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example' } });
    expect(last().headers['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1');
    expect(last().headers['x-forwarded-host']).toBe(`127.0.0.1:${settings.ports.gateway}`);
    await fetch(at('/orders'));
    expect(last().headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  test('answers as they are: status, headers, redirects', async () => {
    answer = (_incoming, response) => void response.writeHead(302, { location: 'http://elsewhere/x' }).end();
    const redirect = await fetch(at('/orders'), { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'http://elsewhere/x']);
  });

  test('one request after the other on one connection', async () => {
    answer = ok;
    for (let index = 0; index < 5; index += 1) await (await fetch(at('/orders'))).text();
    expect(new Set(received.slice(-5).map(({ remotePort }) => remotePort)).size).toBe(1);
  });

  test('a refusal that comes before the whole of a large body', async () => {
    answer = (_incoming, response) => void response.writeHead(413, { 'content-type': 'text/plain' }).end('too large');
    const refused = await fetch(at('/orders'), { method: 'POST', body: Buffer.alloc(20_000_000) });
    expect([refused.status, await refused.text()]).toEqual([413, 'too large']);
  });

  test('a service that closes its connection, to a caller that keeps its own', async () => {
    answer = (_incoming, response) => void response.writeHead(413, { connection: 'close' }).end('too large');
    const refused = await fetch(at('/orders'), { method: 'POST', body: 'x' });
    expect(refused.headers.get('connection')).toBe('keep-alive');
    expect([refused.status, await refused.text()]).toEqual([413, 'too large']);
  });
});

describe('what it answers itself', () => {
  test.each([
    '/nothing',
    '/ordersx',
    '/events/shopify-events',
    '/tasks/drain-outbox',
    '/api/nobody',
    '/api/constructor',
  ])('404 at %s', async (path) => {
    const answered = await fetch(at(path));
    expect(answered.headers.get('content-type')).toMatch('application/problem+json');
    const problem = await answered.json();
    expect(problem).toMatchObject({ status: 404, code: 'not_found', detail: `There is nothing at ${path}.` });
    expect(problem).toMatchObject({ instance: path, request_id: answered.headers.get('x-request-id') });
  });

  test.each(['/deliveries', '/api/notifier/openapi.json'])('503 at %s while that service is down', async (path) => {
    const answered = await fetch(at(path));
    expect(answered.status).toBe(503);
    expect(answered.headers.get('retry-after')).toBe('1');
    expect(answered.headers.get('content-type')).toMatch('application/problem+json');
    const detail = expect.stringContaining('notifier');
    expect(await answered.json()).toMatchObject({ status: 503, code: 'unavailable', instance: path, detail });
  });

  test('a front page that says what does not run', async () => {
    const page = await (await fetch(at('/'))).text();
    expect(page).toMatch(/notifier<span class="state unavailable">/);
    expect(page).toContain('The orders service does not answer right now.');
  });

  test('the document of all services', async () => {
    const answered = await fetch(at('/openapi.json'));
    expect(answered.headers.get('content-type')).toMatch('application/json');
    expect(await answered.json()).toMatchObject({ openapi: '3.1.0', paths: { '/orders': {}, '/users': {} } });
  });

  test('its reference, of which nothing comes from elsewhere', async () => {
    const page = await fetch(at('/docs'));
    expect(page.headers.get('content-security-policy')).toMatch("default-src 'none'; script-src 'self';");
    const scripts = [...(await page.text()).matchAll(/src="([^"]+)"/g)].map(([, path]) => path!);
    expect(scripts).toEqual(['/docs/scalar.js', '/docs/start.js']);
    const programs = await Promise.all(scripts.map((path) => fetch(at(path))));
    expect(programs.map((answer) => answer.headers.get('content-type'))).toEqual(
      Array(2).fill('text/javascript; charset=utf-8'),
    );
    const [scalar, start] = await Promise.all(programs.map((answer) => answer.text()));
    expect(scalar).toContain('createApiReference');
    expect(start).toContain('"/openapi.json"');
  });

  test.each(['/readyz', '/health'])('%s: 503, naming each part', async (path) => {
    const readiness = await fetch(at(path));
    expect(readiness.status).toBe(503);
    expect(await readiness.json()).toMatchObject({ dependencies: { reports: 'ok', notifier: 'unavailable' } });
  });
});

describe('what it survives', () => {
  test('a service that dies before its answer', async () => {
    answer = (incoming) => void incoming.socket.destroy();
    expect((await fetch(at('/orders'))).status).toBe(503);
    await stillServes();
  });

  test('a service that dies within its answer: the answer breaks off, rather than look whole', async () => {
    answer = (incoming, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half');
      setTimeout(() => incoming.socket.destroy(), 50);
    };
    await expect(fetch(at('/orders')).then((answered) => answered.text())).rejects.toThrow();
    await stillServes();
  });

  test('a caller that goes away while it waits: the service hears of it', async () => {
    const closed = new Promise((resolve) => {
      answer = (_incoming, response) => void response.once('close', resolve);
    });
    const outgoing = request(at('/orders')).on('error', () => {});
    outgoing.end();
    await until(2000, () => received.length > 0);
    setTimeout(() => outgoing.destroy(), 100);
    await closed;
    await stillServes();
  });

  test('a caller that goes away within its body', async () => {
    answer = ok;
    const outgoing = request(at('/orders'), { method: 'POST', headers: { 'content-length': 1000 } });
    outgoing.on('error', () => {});
    outgoing.write('half');
    await pause(100);
    outgoing.destroy();
    await stillServes();
  });

  test('what is no HTTP', async () => {
    const socket = connect(settings.ports.gateway, '127.0.0.1').on('error', () => {});
    socket.resume().end('NOT HTTP AT ALL\r\n\r\n');
    await once(socket, 'close');
    await stillServes();
  });
});

test('SIGTERM lets a request in hand finish, and refuses new ones', async () => {
  answer = (_incoming, response) => void setTimeout(() => response.end('late'), 600);
  const slow = fetch(at('/orders')).then((answered) => answered.text());
  await pause(100);
  const ended = once(gateway, 'exit');
  gateway.kill('SIGTERM');
  await pause(100);
  await expect(fetch(at('/healthz'), { headers: { connection: 'close' } })).rejects.toThrow();
  expect(await slow).toBe('late');
  const lateAt = Date.now();
  expect(await ended).toEqual([0, null]);
  expect(Date.now() - lateAt).toBeLessThan(1000);
  expect(gatewayErrors).toBe('');
});

const at = (path: string) => `${settings.urls.gateway}${path}`;
const last = () => received.at(-1)!;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function stillServes(): Promise<void> {
  answer = ok;
  expect(await (await fetch(at('/orders'))).text()).toBe('ok');
}

/** A service's place, taken by a server that keeps what it got. */
async function listen(port: number, reply: typeof ok): Promise<Server> {
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers, socket } = incoming;
    const entry = { method, url, headers, body: Buffer.alloc(0), remotePort: socket.remotePort ?? 0 };
    received.push(entry);
    if (url === '/orders' || method === 'GET') return reply(incoming, response);
    entry.body = Buffer.concat(await incoming.toArray());
    reply(incoming, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
