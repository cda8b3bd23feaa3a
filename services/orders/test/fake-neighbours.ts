import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

/** A server that speaks the part of the other services' API by which orders has customers forgotten, and shows them. */
export interface FakeNeighbours {
  client: ServiceClient;
  /** What was told to be erased, in order. */
  calls: { path: string; authorization: string; body: Record<string, string[]> }[];
  /** What is held, by path and query. */
  held: Map<string, object>;
  /** Paths that are refused. */
  away: Set<string>;
}

export async function startFakeNeighbours(world: ServiceWorld): Promise<FakeNeighbours> {
  const record: Omit<FakeNeighbours, 'client'> = { calls: [], held: new Map(), away: new Set() };
  const app = express().use(express.json());
  app.post(['/customers/erase', '/reports/erase', '/deliveries/erase'], (request, response) => {
    const { path, body } = request;
    if (record.away.has(path)) return void response.status(503).json({ detail: 'scripted' });
    record.calls.push({ path, authorization: request.get('authorization') ?? '', body });
    response.status(204).end();
  });
  app.get('/*path', ({ path, originalUrl }, response) => {
    if (record.away.has(path)) return void response.status(503).json({ detail: 'scripted' });
    const held = record.held.get(originalUrl);
    if (held) return void response.json(Array.isArray(held) ? { results: held, next: null } : held);
    const isList = path.lastIndexOf('/') === 0;
    response.status(isList ? 200 : 404).json(isList ? { results: [], next: null } : { detail: 'There is none.' });
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
