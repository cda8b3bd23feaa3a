import type { ServiceConfig } from '../service-config.ts';

type GoogleConfig = Pick<ServiceConfig, 'GOOGLE_CLOUD_PROJECT' | 'GOOGLE_API_ENDPOINT'>;

/** Options for Google's generated clients: REST transport, at Google or at the configured endpoint. */
export function googleClientOptions(config: GoogleConfig) {
  const options = { projectId: config.GOOGLE_CLOUD_PROJECT, fallback: true as const };
  if (!config.GOOGLE_API_ENDPOINT) return options;
  const endpoint = new URL(config.GOOGLE_API_ENDPOINT);
  return {
    ...options,
    protocol: endpoint.protocol.slice(0, -1),
    apiEndpoint: endpoint.hostname,
    port: Number(endpoint.port || (endpoint.protocol === 'http:' ? 80 : 443)),
  };
}
