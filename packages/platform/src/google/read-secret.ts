import type { SecretReader } from '../config.ts';
import type { ServiceConfig } from '../service-config.ts';
import { googleClientOptions } from './client-options.ts';

/** With repetitions; a process that gets no answer ends, and is started again. */
const timeoutMs = 10_000;

/** Reads secret versions from Secret Manager. The client library is loaded on first use only. */
export function secretReader(
  config: Pick<ServiceConfig, 'GOOGLE_CLOUD_PROJECT' | 'GOOGLE_API_ENDPOINT'>,
): SecretReader {
  return async (resourceName) => {
    const { SecretManagerServiceClient } = await import('@google-cloud/secret-manager');
    const client = new SecretManagerServiceClient(googleClientOptions(config));
    const [version] = await client.accessSecretVersion({ name: resourceName }, { timeout: timeoutMs });
    await client.close();
    return Buffer.from(version.payload?.data ?? '').toString('utf8');
  };
}
