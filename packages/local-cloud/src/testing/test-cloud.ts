import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createLocalCloud, type LocalCloud, type ServiceIdentity } from '../app.ts';
import type { Log } from '../log.ts';

const PROJECT = 'astrall-test';
const DRAIN_MS = 500;
const QUIET_WITHIN_MS = 30_000;
const POLL_MS = 10;

export interface TestCloudOptions {
  databaseUrl: string;
  /** E-mails of the service accounts that get a metadata server. */
  identities?: string[];
  /** Kept when given; by default a temporary folder that is removed at the end. */
  dataDir?: string;
  log?: Log;
}

export interface TestCloud {
  cloud: LocalCloud;
  url: string;
  port: number;
  project: string;
  /** `host:port` for GCE_METADATA_HOST. */
  metadataHost(email: string): string;
  /** An ID token as the service account `email` would get it. */
  token(email: string, audience: string): Promise<string>;
  /** An access token for the APIs served here. */
  accessToken(email: string): string;
  /** Resolves once nothing is due, under way or waiting for another attempt. */
  untilQuiet(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** local-cloud in this process, on free ports. */
export async function startTestCloud(options: TestCloudOptions): Promise<TestCloud> {
  const { databaseUrl, identities = [], log = () => {} } = options;
  const dataDir = options.dataDir ?? (await temporaryDataDir());
  const services = identities.map((email): ServiceIdentity => ({ email, metadataPort: 0 }));
  const cloud = await createLocalCloud({
    databaseUrl,
    dataDir,
    projectId: PROJECT,
    identities: services,
    log,
    drainMs: DRAIN_MS,
  });
  const port = await cloud.listen(0);
  const url = `http://127.0.0.1:${port}`;
  return {
    cloud,
    url,
    port,
    project: PROJECT,
    metadataHost: (email) => `127.0.0.1:${cloud.metadataPorts.get(email)}`,
    token: (email, audience) => cloud.identity.idToken({ serviceAccountEmail: email, audience }),
    accessToken: (email) => cloud.identity.accessToken(email),
    untilQuiet: (timeoutMs = QUIET_WITHIN_MS) => untilQuiet(url, cloud, timeoutMs),
    async close() {
      await cloud.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function temporaryDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'astrall-cloud-'));
  const identityDir = process.env['TEST_IDENTITY_DIR'];
  if (identityDir) await cp(identityDir, join(dataDir, 'identity'), { recursive: true });
  return dataDir;
}

async function untilQuiet(url: string, { identity }: LocalCloud, timeoutMs: number): Promise<void> {
  const headers = { Authorization: `Bearer ${identity.accessToken('operator')}` };
  for (const deadline = Date.now() + timeoutMs; ; await delay(POLL_MS)) {
    const counts = (await (await fetch(`${url}/local/messages`, { headers })).json()) as { quiet: boolean };
    if (counts.quiet) return;
    if (Date.now() > deadline) throw new Error(`not quiet within ${timeoutMs} ms: ${JSON.stringify(counts)}`);
  }
}
