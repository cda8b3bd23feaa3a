import { randomUUID } from 'node:crypto';
import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

interface Call {
  path: string;
  authorization: string;
  body: Record<string, unknown>;
}

/** A server that speaks the part of the users API that orders calls. */
export interface FakeUsers {
  client: ServiceClient;
  /** What was accepted, in order. */
  calls: Call[];
  /** The status to refuse a call with, if any; what happens meanwhile in a test happens before the answer. */
  refuse: (call: Call) => number | undefined | Promise<number | undefined>;
  /** A customer's address is set right in users. */
  correct(from: string, to: string): void;
  /** What was accepted as birth profiles. */
  profiles(): Record<string, unknown>[];
}

export async function startFakeUsers(world: ServiceWorld): Promise<FakeUsers> {
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
  const app = express().use(express.json());
  app.put(['/customers', '/users/:user_id/birth-profiles'], async (request, response) => {
    const { path, body } = request;
    const call = { path, authorization: request.get('authorization') ?? '', body };
    const status = await users.refuse(call);
    if (status) return void response.status(status).json({ detail: 'scripted' });
    users.calls.push(call);
    // Users compares addresses, not names, when it looks for a customer; and details, in whatever order they come.
    response.json({ ...body, id: idOf(`${path} ${body.email ?? JSON.stringify(Object.entries(body).toSorted())}`) });
  });
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({
    audience: url,
    idTokens: createIdTokenSource(),
    timeoutMs: 10_000,
    retryDelayMs: 10,
  });
  const users: FakeUsers = {
    client: createServiceClient({ baseUrl: url, fetch }),
    calls: [],
    refuse: () => undefined,
    correct: (from, to) => void ids.set(`/customers ${to}`, idOf(`/customers ${from}`)),
    profiles: () => users.calls.filter(({ path }) => path.endsWith('/birth-profiles')).map(({ body }) => body),
  };
  return users;
}
