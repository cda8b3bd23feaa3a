import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { type CloudApi, projectPath } from './cloud-api.ts';
import { projectId, serviceNames } from './settings.ts';

const random = () => randomBytes(32).toString('base64url');

/** What each secret holds when this machine has to make one up. */
const generators: Record<string, () => string> = {
  'shopify-webhook-secret': random,
  'link-secret': random,
  'access-token-signing-key': signingKey,
  'cookie-secret': random,
  ...Object.fromEntries(serviceNames.map((name) => [`${name}-db-password`, random])),
};

export const secretName = (id: string) => `projects/${projectId}/secrets/${id}/versions/latest`;
/** What a service's environment holds in place of the secret itself. */
export const secretReference = (id: string) => `sm://${secretName(id)}`;

interface Version {
  /** Base64. */
  payload: { data: string };
}

/** The payload of a secret's latest version, or undefined while it has none. */
export async function readSecret(api: CloudApi, id: string): Promise<string | undefined> {
  const { status, body } = await api.call<Version>('GET', `/v1/${secretName(id)}:access`, undefined, [404]);
  return status === 200 ? Buffer.from(body.payload.data, 'base64').toString('utf8') : undefined;
}

/** Makes sure that Secret Manager holds every secret; `overrides` become new versions when they differ. */
export async function ensureSecrets(api: CloudApi, overrides: Record<string, string | undefined>): Promise<void> {
  await Promise.all(
    Object.entries(generators).map(async ([id, generate]) => {
      const current = await readSecret(api, id);
      const wanted = overrides[id] ?? current ?? generate();
      if (wanted !== current) await writeSecret(api, id, wanted);
    }),
  );
}

async function writeSecret(api: CloudApi, id: string, value: string): Promise<void> {
  await api.call('POST', `${projectPath}/secrets?secretId=${id}`, { replication: { automatic: {} } }, [409]);
  const payload = { data: Buffer.from(value).toString('base64') };
  await api.call('POST', `${projectPath}/secrets/${id}:addVersion`, { payload });
}

/** A private P-256 JWK for access tokens. */
function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID() });
}
