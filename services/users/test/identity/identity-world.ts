import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { type ServiceWorld, startServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import request, { type Agent, type Response } from 'supertest';
import { createApp } from '../../src/app.ts';
import { usersEnv } from '../../src/config.ts';
import { createContext, type UsersContext } from '../../src/context.ts';
import { database } from '../../src/database.ts';
import { type CreatedClient, createClient } from '../../src/identity/client/create-client.ts';
import { setPassword } from '../../src/identity/credential/set-password.ts';
import { User } from '../../src/user/user.entity.ts';

export const password = 'seven moons over Cádiz';
export const redirectUri = 'https://app.example.com/callback';

export interface Person {
  id: string;
  email: string;
}

type ClientChange = Partial<Parameters<typeof createClient>[1]>;

export interface IdentityWorld extends ServiceWorld {
  /** Where the issuer listens, and its name. */
  url: string;
  context: UsersContext;
  em(): EntityManager;
  /** A person with a password, unless it is null. */
  person(change?: { type?: User['type']; password?: string | null; locale?: 'es' | 'en' }): Promise<Person>;
  /** A program that acts for itself. */
  program(change?: ClientChange): Promise<CreatedClient>;
  /** An application that acts for people. */
  application(change?: ClientChange): Promise<CreatedClient>;
  /** A browser: it keeps cookies, and comes from an address of its own. */
  browser(): Agent;
  /** `POST /oauth/token`, from an address of its own unless one is given. */
  token(client: CreatedClient, fields: Record<string, string>, address?: string): request.Test;
  /** A new process of the service on the same database, with another configuration; the old one ends. */
  restart(env?: Record<string, string>): Promise<void>;
}

export function newSigningKey(kid: string): string {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  return JSON.stringify({ ...key, kid });
}

/** The users service as the issuer that its own tokens name. */
export async function startIdentityWorld(): Promise<IdentityWorld> {
  const world = await startServiceWorld('users', database);
  let app: ReturnType<typeof createApp> | undefined;
  let context: UsersContext | undefined;
  const { url } = await world.serve((incoming, outgoing) => app?.(incoming, outgoing));
  let env: Record<string, string> = {
    SERVICE_URL: url,
    USERS_URL: url,
    ACCESS_TOKEN_SIGNING_KEY: newSigningKey('key-1'),
    COOKIE_SECRET: randomBytes(32).toString('base64url'),
  };

  const self: IdentityWorld = {
    ...world,
    url,
    serviceUrl: url,
    get context() {
      return context!;
    },
    em: () => context!.orm.em.fork(),
    async person({ type = 'customer', password: chosen = password, locale = 'en' } = {}) {
      const em = self.em();
      const email = `${randomUUID()}@example.com`;
      const user = User.create({ email, first_name: 'Ana', last_name: 'Pérez', type, locale });
      await em.persist(user).flush();
      if (chosen !== null) await setPassword(em, user, chosen);
      return { id: user.id, email };
    },
    program: (change) =>
      createClient(self.em(), {
        name: 'Shop sync',
        applicationType: 'web',
        scopes: ['orders:read', 'users:read'],
        grantTypes: ['client_credentials'],
        redirectUris: [],
        postLogoutRedirectUris: [],
        isPublic: false,
        ...change,
      }),
    application: (change) =>
      createClient(self.em(), {
        name: 'Star charts',
        applicationType: 'web',
        scopes: ['orders:read', 'users:read'],
        grantTypes: ['authorization_code', 'refresh_token'],
        redirectUris: [redirectUri],
        postLogoutRedirectUris: ['https://app.example.com/bye'],
        isPublic: false,
        ...change,
      }),
    browser: () => request.agent(url).set('X-Forwarded-For', newAddress()),
    token({ client, secret }, fields, address = newAddress()) {
      const call = request(url).post('/oauth/token').type('form').set('X-Forwarded-For', address);
      return secret === null
        ? call.send({ client_id: client.clientId, ...fields })
        : call.auth(client.clientId, secret).send(fields);
    },
    async restart(change = {}) {
      await context?.close();
      // As in a real environment, an empty variable is an unset one.
      env = Object.fromEntries(Object.entries({ ...env, ...change }).filter(([, value]) => value !== ''));
      context = await createContext(await world.config(usersEnv, env));
      app = createApp(context);
    },
    async close() {
      await context?.close();
      await world.close();
    },
  };
  await self.restart();
  return self;
}

let addresses = 0;

/** Limits count by address; a test that is not about them is not to meet them. */
export function newAddress(): string {
  addresses += 1;
  return `10.${process.pid % 250}.${Math.floor(addresses / 250)}.${addresses % 250}`;
}

/** One pair of PKCE (RFC 7636). */
export function pkcePair() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export function authorizePath(
  { client }: CreatedClient,
  challenge: string,
  change: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    client_id: client.clientId,
    response_type: 'code',
    redirect_uri: client.redirectUris[0] ?? '',
    scope: 'openid email orders:read',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  });
  return `/oauth/authorize?${query}`;
}

/** Where an answer sends the browser: its path at the issuer. */
export function nextPath({ headers }: Response): string {
  const { pathname, search } = new URL(headers['location'] ?? '', 'http://issuer');
  return pathname + search;
}

/** Follows the issuer's own redirects until a page, or until the browser is sent to the client. */
export async function follow(browser: Agent, first: Response): Promise<Response> {
  let answer = first;
  while (answer.status === 303 && !answer.headers['location']?.startsWith('https://app.')) {
    answer = await browser.get(nextPath(answer));
  }
  return answer;
}

/** What a page's form sends when `step` is pressed, at the address it was shown at. */
export async function submit(browser: Agent, path: string, page: Response, fields: Record<string, string>) {
  const formToken = /name="form_token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return browser
    .post(path)
    .type('form')
    .send({ form_token: formToken, ...fields });
}

/** Opens the sign-in page. */
export async function openSignIn(browser: Agent, path: string): Promise<{ path: string; page: Response }> {
  const redirect = await browser.get(path);
  return { path: nextPath(redirect), page: await browser.get(nextPath(redirect)) };
}

/** Signs in and consents; the answer sends the browser to the client with a code. */
export async function signInAndConsent(browser: Agent, path: string, person: Person): Promise<Response> {
  const opened = await openSignIn(browser, path);
  const entered = await submit(browser, opened.path, opened.page, { step: 'sign-in', email: person.email, password });
  const resumed = await browser.get(nextPath(entered));
  if (resumed.headers['location']?.startsWith('https://app.')) return resumed;
  const consent = nextPath(resumed);
  return follow(browser, await submit(browser, consent, await browser.get(consent), { step: 'allow' }));
}

export function codeOf(answer: Response): string {
  return new URL(answer.headers['location'] ?? '').searchParams.get('code') ?? '';
}

/** The whole flow: the tokens a person's application ends up with. */
export async function tokensFor(world: IdentityWorld, application: CreatedClient, person: Person, change = {}) {
  const { verifier, challenge } = pkcePair();
  const browser = world.browser();
  const answer = await signInAndConsent(browser, authorizePath(application, challenge, change), person);
  const tokens = await exchange(world, application, codeOf(answer), verifier);
  return { browser, tokens: tokens.body as Record<string, string>, code: codeOf(answer), verifier };
}

export function exchange(world: IdentityWorld, application: CreatedClient, code: string, verifier: string) {
  return world.token(application, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: application.client.redirectUris[0]!,
  });
}
