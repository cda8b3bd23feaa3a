import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startUsersWorld, type UsersWorld } from './users-world.ts';

let world: UsersWorld;
let database: Relay;

beforeAll(async () => {
  database = await startRelay(Number(new URL(process.env['TEST_POSTGRES_URL']!).port));
  world = await startUsersWorld({ DB_HOST: '127.0.0.1', DB_PORT: String(database.port) });
});

afterAll(async () => {
  await world.close();
  await database.cut();
});

const ask = (path: string) => request(world.app).get(path);

test('healthz and readyz need no token', async () => {
  expect((await ask('/healthz')).body).toEqual({ status: 'ok', service: 'users' });
  expect((await ask('/readyz')).body).toEqual({ status: 'ok', service: 'users', dependencies: { database: 'ok' } });
});

test('without its database the service is alive, not ready, and comes back with it', async () => {
  await database.cut();
  const [alive, ready, users] = await Promise.all([ask('/healthz'), ask('/readyz'), world.get('/users')]);

  expect(alive.status).toBe(200);
  expect(ready.status).toBe(503);
  expect(ready.body).toEqual({ status: 'unavailable', service: 'users', dependencies: { database: 'unavailable' } });
  expect(users.status).toBeGreaterThanOrEqual(500);
  expect(users.body.detail).not.toMatch(/connect|postgres|127\.0\.0\.1/i);

  await database.mend();
  expect((await ask('/readyz')).status).toBe(200);
  expect((await world.get('/users')).status).toBe(200);
});

interface Relay {
  port: number;
  /** Refuses connections, and ends those there are. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A way to the database that can be cut. */
async function startRelay(target: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => {}).on('close', () => [near, far].forEach((each) => void each.destroy()));
      }
      near.pipe(far).pipe(near);
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as { port: number };
  return {
    port,
    async cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server, 'close');
    },
    async mend() {
      server = await listen(port);
    },
  };
}
