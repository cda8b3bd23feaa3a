import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

/** A server that speaks the part of the other services' API by which orders has customers forgotten. */
export interface FakeErasers {
  client: ServiceClient;
  /** What was accepted, in order. */
  calls: { path: string; authorization: string; body: Record<string, string[]> }[];
  /** Paths that are refused. */
  away: Set<string>;
}

export async function startFakeErasers(world: ServiceWorld): Promise<FakeErasers> {
  const record: Omit<FakeErasers, 'client'> = { calls: [], away: new Set() };
  const app = express().use(express.json());
  app.post(['/customers/erase', '/reports/erase', '/deliveries/erase'], (request, response) => {
    const { path, body } = request;
    if (record.away.has(path)) return void response.status(503).json({ detail: 'scripted' });
    record.calls.push({ path, authorization: request.get('authorization') ?? '', body });
    response.status(204).end();
  });
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({
    audience: url,
    idTokens: createIdTokenSource(),
    timeoutMs: 10_000,
    retryDelayMs: 10,
  });
  return { ...record, client: createServiceClient({ baseUrl: url, fetch }) };
}
