import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from './reports-world.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

test('healthz and readyz need no token', async () => {
  expect((await request(world.app).get('/healthz')).body).toEqual({ status: 'ok', service: 'reports' });
  const ready = await request(world.app).get('/readyz');
  expect(ready.status).toBe(200);
  expect(ready.body).toEqual({ status: 'ok', service: 'reports', dependencies: { database: 'ok' } });
});

test('without its database the service is alive and not ready, and acknowledges nothing', async () => {
  const role = `reports_${randomUUID().slice(0, 8)}`;
  const execute = (statement: string) => world.context.orm.em.fork().execute(statement);
  await execute(`create role ${role} superuser login password 'reports'`);
  const { app, context } = await world.startWorker({ DB_USER: role, DB_PASSWORD: 'reports' });
  expect((await request(app).get('/readyz')).status).toBe(200);

  await execute(`alter role ${role} nologin`);
  await execute(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
  expect((await request(app).get('/healthz')).status).toBe(200);
  const ready = await request(app).get('/readyz');
  expect(ready.status).toBe(503);
  expect(ready.body).toEqual({ status: 'unavailable', service: 'reports', dependencies: { database: 'unavailable' } });
  const event = world.want();
  const pushed = await world.push(event, { to: { app, context } });
  expect(pushed.status).toBeGreaterThanOrEqual(500);
  expect(pushed.text).not.toContain(role);
  expect((await request(app).get('/r/token')).status).toBeGreaterThanOrEqual(500);
  expect(world.users.reads.has(event.birth_profile_id)).toBe(false);

  await execute(`alter role ${role} login`);
  expect((await request(app).get('/readyz')).status).toBe(200);
  expect((await world.push(event, { to: { app, context } })).status).toBe(204);
  await context.close();
  await execute(`drop role ${role}`);
});
