import { randomUUID } from 'node:crypto';
import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

interface Person {
  locale: 'es' | 'en';
  email: string;
  first_name: string;
}

/** A server that speaks the part of the users API that the notifier calls. */
export interface FakeUsers {
  client: ServiceClient;
  /** Makes a person known; returns the user's id. */
  add(person?: Partial<Person>): string;
  /** Sets right what is known of a person. */
  change(id: string, change: Partial<Person>): void;
  /** Whether password resets are open; their links, in the order they were asked for. */
  resets: { open: boolean; links: string[] };
}

export async function startFakeUsers(world: ServiceWorld): Promise<FakeUsers> {
  const people = new Map<string, Person>();
  const app = express();
  app.get('/users/:user_id', (request, response) => {
    const person = people.get(request.params.user_id);
    if (!person) return void response.status(404).json({ detail: 'There is no such user.' });
    const at = '2026-01-01T00:00:00.000Z';
    response.json({
      id: request.params.user_id,
      last_name: 'Pérez',
      type: 'customer',
      created_at: at,
      updated_at: at,
      ...person,
    });
  });
  const resets: FakeUsers['resets'] = { open: true, links: [] };
  app.post('/password-resets/:reset_id/link', (request, response) => {
    if (!resets.open) return void response.status(404).json({ detail: 'There is no such password reset, or no more.' });
    const link = `https://users.astrall.example/password/reset?token=${request.params.reset_id}-${resets.links.length}`;
    resets.links.push(link);
    response.json({ url: link, expires_at: new Date(Date.now() + 2_700_000).toISOString() });
  });
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({ audience: url, idTokens: createIdTokenSource(), timeoutMs: 10_000 });
  return {
    client: createServiceClient({ baseUrl: url, fetch }),
    resets,
    add(person = {}) {
      const id = randomUUID();
      people.set(id, { email: 'ana@example.com', first_name: 'Ana', locale: 'es', ...person });
      return id;
    },
    change: (id, change) => void people.set(id, { ...people.get(id)!, ...change }),
  };
}
