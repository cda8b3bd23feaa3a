import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@astrall/local-cloud/postgres.ts';
import { freePort } from '@astrall/local-cloud/testing/free-port.ts';
import { SignJWT } from 'jose';
import { serviceEnvironment } from '../scripts/images/service-environment.ts';
import { databaseName, provisionDatabase, withClient } from '../scripts/platform/provision-database.ts';
import { root, serviceNames } from '../scripts/platform/settings.ts';
import { type Measured, measure } from './interleaved.ts';
import { type RunningProgram, runProgram } from './run-program.ts';

interface ListFigures {
  rows: number;
  list: Measured;
  list_with_count: Measured;
  single_row: Measured;
  /** Following `next` at 90 % of the table, against the first page. */
  far_page: Measured;
  /** A filtered list with its count, against the same list without. */
  filtered_count: Measured;
  /** Resident memory of the service at the end. */
  memory_mb: number;
}

const password = 'bench';
const filter = 'category=category-7';

/** Lists of the products, through the whole service, against bare node:http and pg with the same SELECT. */
export async function lists(args: string[]): Promise<ListFigures[]> {
  const sizes = args.length > 0 ? args.map(Number) : [100_000, 1_000_000];
  const folder = mkdtempSync(join(tmpdir(), 'astrall-bench-'));
  const postgres = await startPostgres({
    dataDir: join(folder, 'data'),
    port: await freePort(),
    password,
    durable: false,
  });
  const programs: RunningProgram[] = [];
  try {
    await provisionDatabase(postgres.url, Object.fromEntries(serviceNames.map((name) => [name, password])));
    const issuer = await startIssuer();
    const env = (port: number) => ({
      ...serviceEnvironment('orders', { port, databasePort: postgres.port, databasePassword: password }),
      USERS_URL: issuer.url,
      SERVICE_URL: `http://127.0.0.1:${port}`,
      NODE_ENV: 'production',
      NODE_OPTIONS: '--max-semi-space-size=4',
      RATE_LIMIT_PER_MINUTE: '100000000',
      RATE_LIMIT_ADDRESS_PER_MINUTE: '100000000',
    });
    const port = await freePort();
    const peerPort = await freePort();
    await runProgram(join(root, 'services/orders/dist/src/migrate.js'), env(port)).ended;
    const figures: ListFigures[] = [];
    for (const rows of sizes) {
      await fill(postgres.url, rows);
      const service = runProgram(join(root, 'services/orders/dist/src/main.js'), env(port));
      const peer = runProgram(join(root, 'bench/bare-server.ts'), { ...env(peerPort) });
      programs.push(service, peer);
      await Promise.all([untilReady(`http://127.0.0.1:${port}/readyz`), untilReady(`http://127.0.0.1:${peerPort}/`)]);
      const authorization = `Bearer ${await issuer.sign()}`;
      figures.push(await measureLists(rows, port, peerPort, authorization, service));
      await Promise.all([service.stop(), peer.stop()]);
    }
    return figures;
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureLists(
  rows: number,
  port: number,
  peerPort: number,
  authorization: string,
  service: RunningProgram,
): Promise<ListFigures> {
  const api = `http://127.0.0.1:${port}`;
  const peer = `http://127.0.0.1:${peerPort}`;
  const headers = { authorization };
  const read = async (path: string) => (await (await fetch(`${api}${path}`, { headers })).json()) as Page;
  const first = await read('/products');
  const far = await read(`/products?page=${Math.floor(rows * 0.09)}`);
  const farPath = new URL(far.next!).pathname + new URL(far.next!).search;
  const single = first.results[0]!.id;
  const against = (name: string, ours: string, theirs: string) => measure(name, headers, ours, theirs);
  return {
    rows,
    list: await against('list of 10', `${api}/products?count=none`, `${peer}/products`),
    list_with_count: await against('list of 10 with its count', `${api}/products`, `${peer}/products`),
    single_row: await against('single row', `${api}/products/${single}`, `${peer}/products/${single}`),
    far_page: await against('next at 90 %', `${api}${farPath}`, new URL(first.next!).href),
    filtered_count: await against(
      'filtered, with count',
      `${api}/products?${filter}`,
      `${api}/products?${filter}&count=none`,
    ),
    memory_mb: service.residentMb(),
  };
}

interface Page {
  next: string | null;
  results: { id: string }[];
}

/** Products whose times lie a second apart; a hundred categories. */
async function fill(adminUrl: string, rows: number): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  await withClient(url.href, async (client) => {
    console.log(`lists: writing ${rows} products`);
    await client.query('truncate orders.product cascade');
    await client.query(
      `insert into orders.product
         (id, name, description, category, keywords, price, currency, stock, created_at, updated_at)
       select gen_random_uuid(), 'Product ' || i, 'Number ' || i, 'category-' || i % 100, '["bench"]', i % 500, 'EUR',
         i % 50, '2020-01-01'::timestamptz + i * interval '1 second', now()
       from generate_series(1, $1::int) i`,
      [rows],
    );
    await client.query('vacuum analyze orders.product');
  });
}

async function startIssuer() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keys = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256' }] });
  const server = createServer((_request, response) => void response.end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = () =>
    new SignJWT({ iss: url, sub: 'bench', aud: 'astrall', scope: 'products:read' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
      .setIssuedAt()
      .setExpirationTime('2h')
      .sign(privateKey);
  return { url, sign };
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer.`);
}
