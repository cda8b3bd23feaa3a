import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '@astrall/platform/config.ts';
import { migrate, type ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { type CallerName, callerNames, databaseConfig } from '@astrall/platform/service-config.ts';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { z } from 'zod';
import { assumeIdentity } from './process-identity.ts';
import { startTestCloud, type TestCloud } from './test-cloud.ts';
import { createTestDatabase } from './test-database.ts';

const kid = 'test';
const emailOf = (name: string) => `${name}@astrall-test.iam.gserviceaccount.com`;

/** What surrounds one service in its tests: a migrated database, local-cloud, identities and an issuer of tokens. */
export interface ServiceWorld {
  cloud: TestCloud;
  /** The audience of ID tokens for the service. */
  serviceUrl: string;
  /** The service's configuration: this world's addresses, and what the test adds. */
  config<Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    extra?: Record<string, string>,
  ): Promise<Readonly<z.output<z.ZodObject<Shape>>>>;
  /** `Bearer ...` of a calling service. */
  asService(caller: CallerName, audience?: string): Promise<string>;
  /** `Bearer ...` of a client with these scopes. */
  asClient(scope: string, claims?: Record<string, unknown>): Promise<string>;
  /** Creates a topic and gathers what is published to it. */
  collect(topic: string): Promise<Collected>;
  /** A server on a free port that is closed with the world. */
  serve(listener: RequestListener): Promise<{ url: string; server: Server }>;
  close(): Promise<void>;
}

interface Collected {
  payloads: unknown[];
  /** @throws when they do not come in time */
  until(count: number): Promise<unknown[]>;
}

/** @param service whose identity the process has; its tables are migrated into a fresh database */
export async function startServiceWorld(service: CallerName, database: ServiceDatabase): Promise<ServiceWorld> {
  const testDatabase = await createTestDatabase({
    name: service,
    fill: async (url) => {
      await migrate(database, await readConfig(databaseConfig, { env: databaseEnv(url) }));
    },
  });
  const cloud = await startTestCloud({ databaseUrl: testDatabase.url, identities: [emailOf(service)] });
  const servers: Server[] = [];
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
  };
  const issuer = await startIssuer(serve);
  const serviceUrl = `http://${service}.astrall.test`;
  const env: Record<string, string> = {
    ...databaseEnv(testDatabase.url),
    GOOGLE_CLOUD_PROJECT: cloud.project,
    GOOGLE_API_ENDPOINT: cloud.url,
    GOOGLE_JWKS_URL: `${cloud.url}/oauth2/v3/certs`,
    SERVICE_URL: serviceUrl,
    USERS_URL: issuer.url,
    CALLERS: JSON.stringify(Object.fromEntries(callerNames.map((name) => [name, emailOf(name)]))),
    LOG_LEVEL: 'silent',
  };
  // Without the project Google's library asks gcloud, where that is installed, and waits for its answer.
  const dropIdentity = assumeIdentity(cloud.metadataHost(emailOf(service)), cloud.project);

  return {
    cloud,
    serviceUrl,
    serve,
    config: (schema, extra = {}) => readConfig(schema, { env: { ...env, ...extra } }),
    asService: async (caller, audience = serviceUrl) => `Bearer ${await cloud.token(emailOf(caller), audience)}`,
    asClient: async (scope, claims = {}) => `Bearer ${await issuer.sign({ scope, ...claims })}`,
    collect: (topic) => collect(topic, cloud, serve),
    async close() {
      dropIdentity();
      await cloud.close();
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await testDatabase.drop();
    },
  };
}

function databaseEnv(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    DB_HOST: hostname,
    DB_PORT: port,
    DB_NAME: pathname.slice(1),
    DB_USER: username,
    DB_PASSWORD: decodeURIComponent(password),
  };
}

type Serve = ServiceWorld['serve'];

/** Publishes a key as the users service does, and signs access tokens with it. */
async function startIssuer(serve: Serve) {
  const privateJwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;
  const { d: _private, ...publicJwk } = privateJwk;
  const { url } = await serve((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [{ ...publicJwk, kid, alg: 'ES256', use: 'sig' }] }));
  });
  const key = await importJWK(privateJwk, 'ES256');
  return {
    url,
    sign: (claims: Record<string, unknown>) =>
      new SignJWT({ iss: url, sub: 'test-client', aud: 'astrall', ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(key),
  };
}

async function collect(topic: string, cloud: TestCloud, serve: Serve): Promise<Collected> {
  const payloads: unknown[] = [];
  const { url } = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { message } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      payloads.push(JSON.parse(Buffer.from(message.data, 'base64').toString('utf8')));
      response.writeHead(204).end();
    });
  });
  await createSubscription(cloud, topic, `collect-${topic}`, url);
  return {
    payloads,
    async until(count) {
      for (const deadline = Date.now() + 10_000; payloads.length < count; ) {
        if (Date.now() > deadline) throw new Error(`${payloads.length} of ${count} messages came on ${topic}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return payloads;
    },
  };
}

/**
 * Creates what is missing of a topic and a subscription that pushes it to `endpoint`; a message that is refused five
 * times goes to the dead letter topic, if one is named.
 */
export async function createSubscription(
  cloud: TestCloud,
  topic: string,
  name: string,
  endpoint: string,
  audience = endpoint,
  deadLetterTopic?: string,
) {
  const authorization = `Bearer ${cloud.accessToken(emailOf('push'))}`;
  const put = (path: string, body: unknown) =>
    fetch(`${cloud.url}/v1/projects/${cloud.project}/${path}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await put(`topics/${topic}`, {});
  if (deadLetterTopic) await put(`topics/${deadLetterTopic}`, {});
  await put(`subscriptions/${name}`, {
    topic: `projects/${cloud.project}/topics/${topic}`,
    pushConfig: { pushEndpoint: endpoint, oidcToken: { serviceAccountEmail: emailOf('push'), audience } },
    ackDeadlineSeconds: 60,
    retryPolicy: { minimumBackoff: '0.1s', maximumBackoff: '1s' },
    ...(deadLetterTopic && {
      deadLetterPolicy: {
        deadLetterTopic: `projects/${cloud.project}/topics/${deadLetterTopic}`,
        maxDeliveryAttempts: 5,
      },
    }),
  });
}
