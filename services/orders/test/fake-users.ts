import { randomUUID } from 'node:crypto';
import { createUsersClient, type UsersClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

/** A server that speaks the part of the users API that orders calls. */
export interface FakeUsers {
  client: UsersClient;
  /** Bodies by path, in order. */
  calls: { path: string; authorization: string; body: Record<string, unknown> }[];
  /** Statuses to answer with next, before answering well again. */
  faults: number[];
}

export async function startFakeUsers(world: ServiceWorld): Promise<FakeUsers> {
  const calls: FakeUsers['calls'] = [];
  const faults: number[] = [];
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
  const app = express().use(express.json());
  app.put(['/customers', '/users/:user_id/birth-profiles'], (request, response) => {
    const fault = faults.shift();
    if (fault) return void response.status(fault).json({ detail: 'scripted' });
    calls.push({ path: request.path, authorization: request.get('authorization') ?? '', body: request.body });
    response.json({ id: idOf(`${request.path} ${JSON.stringify(request.body)}`), ...request.body });
  });
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({
    audience: url,
    idTokens: createIdTokenSource(),
    timeoutMs: 2000,
    retryDelayMs: 10,
  });
  return { client: createUsersClient({ baseUrl: url, fetch }), calls, faults };
}
