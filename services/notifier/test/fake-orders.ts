import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

/** What the customer is asked, as orders tells it. */
interface Asked {
  order_name: string;
  locale: 'es' | 'en';
  questions: string[];
}

/** A server that speaks the part of the orders API that the notifier calls, and answers the links it gives out. */
export interface FakeOrders {
  client: ServiceClient;
  /** What is asked from now on; null once it has been answered. */
  asked: { now: Asked | null };
  /** Whose an order is, and of which shop; of any other order nothing is known. */
  orders: Map<string, { user_id: string | null; shop?: string; erased_at?: string }>;
  /** Links asked for, in order. */
  links: { request_id: string; url: string; authorization: string }[];
  /** Requests to the links themselves, in order. */
  probes: { method: string; token: string }[];
  /** Statuses to answer with next, before answering well again. */
  orderFaults: number[];
  linkFaults: number[];
  probeFaults: number[];
}

export async function startFakeOrders(world: ServiceWorld): Promise<FakeOrders> {
  const record: Omit<FakeOrders, 'client'> = {
    asked: { now: null },
    orders: new Map(),
    links: [],
    probes: [],
    orderFaults: [],
    linkFaults: [],
    probeFaults: [],
  };
  const app = express();
  app.get('/orders/:order_id', ({ params }, response) => {
    const fault = record.orderFaults.shift();
    if (fault) return void response.status(fault).json({ detail: 'scripted' });
    const order = record.orders.get(params.order_id);
    if (!order) return void response.status(404).json({ detail: 'There is no such order.' });
    response.json({ id: params.order_id, shop: 'luna.example', ...order });
  });
  app.put('/details-requests/:request_id/link', (request, response) => {
    const fault = record.linkFaults.shift() ?? (record.asked.now ? undefined : 404);
    if (fault) return void response.status(fault).json({ detail: 'scripted' });
    const { request_id } = request.params;
    const { address_id } = request.query;
    const token = address_id ? `${request_id}.${address_id}` : request_id;
    const url = `http://${request.get('host')}/details/${token}`;
    record.links.push({ request_id, url, authorization: request.get('authorization') ?? '' });
    response.json({ url, expires_at: '2026-12-22T12:00:00.000Z', ...record.asked.now });
  });
  app.all('/details/:token', ({ method, params }, response) => {
    record.probes.push({ method, token: params.token });
    response.status(record.probeFaults.shift() ?? 200).end();
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
