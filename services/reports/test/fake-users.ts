import { randomUUID } from 'node:crypto';
import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

export interface Birth {
  person_name: string;
  birth_date: string;
  birth_time: string | null;
  birth_place: string;
  birth_country: string | null;
}

/** A server that speaks the part of the users API that reports calls. */
export interface FakeUsers {
  client: ServiceClient;
  /** Keeps a birth profile and gives its id. */
  keep(birth: Birth): string;
  /** What later reads of a profile find in place of it. */
  replace(id: string, birth: Birth): void;
  /** How often each profile was read. */
  reads: Map<string, number>;
  /** Every answer while it is set. */
  fault: number | undefined;
  /** Reads that begin while it is set find the profile as it stands then, and are answered when it resolves. */
  hold: PromiseWithResolvers<void> | undefined;
}

export async function startFakeUsers(world: Pick<ServiceWorld, 'serve'>): Promise<FakeUsers> {
  const births = new Map<string, Birth>();
  const reads = new Map<string, number>();
  const app = express();
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({
    audience: url,
    idTokens: createIdTokenSource(),
    timeoutMs: 2000,
    retryDelayMs: 10,
  });
  const users: FakeUsers = {
    client: createServiceClient({ baseUrl: url, fetch }),
    keep(birth) {
      const id = randomUUID();
      births.set(id, birth);
      return id;
    },
    replace: (id, birth) => void births.set(id, birth),
    reads,
    fault: undefined,
    hold: undefined,
  };
  app.get('/birth-profiles/:id', async (request, response) => {
    if (users.fault) return void response.status(users.fault).json({ detail: 'scripted' });
    const { id } = request.params;
    reads.set(id, (reads.get(id) ?? 0) + 1);
    const birth = births.get(id);
    await users.hold?.promise;
    if (!birth) return void response.status(404).json({ detail: 'There is no such birth profile.' });
    response.json({ id, user_id: randomUUID(), created_at: '2026-11-21T10:00:00.000Z', ...birth });
  });
  return users;
}
