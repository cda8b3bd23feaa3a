import { generateKeyPairSync } from 'node:crypto';
import { documented } from '@astrall/local-cloud/testing/documented-answers.ts';
import { type ServiceWorld, startServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import type { Express } from 'express';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { createApp } from '../src/app.ts';
import { usersEnv } from '../src/config.ts';
import { createContext, type UsersContext } from '../src/context.ts';
import { database } from '../src/database.ts';

export interface UsersWorld extends ServiceWorld {
  app: Express;
  context: UsersContext;
  /** A request in a caller's name, by a path of the API. */
  put(path: string, body: unknown, authorization?: string): request.Test;
  get(path: string, authorization?: string): request.Test;
}

/** The users service with everything around it; requests carry the token of one that may do anything. */
export async function startUsersWorld(extra: Record<string, string> = {}): Promise<UsersWorld> {
  const world = await startServiceWorld('users', database);
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const config = await world.config(usersEnv, {
    ACCESS_TOKEN_SIGNING_KEY: JSON.stringify({ ...key, kid: 'key-1' }),
    COOKIE_SECRET: 'a secret that signs cookies in tests',
    ...extra,
  });
  const context = await createContext(config);
  const app = documented(createApp(context), document);
  const anything = await world.asClient('customers:write users:read birth-profiles:write birth-profiles:read');
  return {
    ...world,
    app,
    context,
    put: (path, body, authorization = anything) =>
      request(app)
        .put(path)
        .set('Authorization', authorization)
        .send(body as object),
    get: (path, authorization = anything) => request(app).get(path).set('Authorization', authorization),
    async close() {
      await context.close();
      await world.close();
    },
  };
}

export const customer = { email: 'ana@example.com', first_name: 'Ana', last_name: 'Pérez', locale: 'es' };

export const birth = {
  person_name: 'Ana Pérez',
  birth_date: '1990-05-17',
  birth_time: '14:30',
  birth_place: 'Madrid, Spain',
  birth_country: null,
};
