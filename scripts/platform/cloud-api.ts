import { projectId, type Settings, serviceAccount, serviceNames } from './settings.ts';

/** The identities local-cloud serves metadata for; the operator is the person at this machine. */
export const identities = [...serviceNames, 'operator' as const];

/** Where an identity's metadata server listens: `host:port`. */
export function metadataHost(settings: Settings, name: (typeof identities)[number]): string {
  const { hostname } = new URL(settings.urls.localCloud);
  return `${hostname}:${settings.ports.metadata + identities.indexOf(name)}`;
}

/** Google's REST APIs as the operator. */
export interface CloudApi {
  /** @throws with the answer's text for a status that is neither 2xx nor among `allowed` */
  call<Answer>(
    method: string,
    path: string,
    body?: unknown,
    allowed?: number[],
  ): Promise<{ status: number; body: Answer }>;
}

export async function connectCloudApi(settings: Settings): Promise<CloudApi> {
  const token = await accessToken(settings);
  return {
    async call(method, path, body, allowed = []) {
      const response = await fetch(`${settings.urls.localCloud}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok && !allowed.includes(response.status)) {
        throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
      }
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    },
  };
}

async function accessToken(settings: Settings): Promise<string> {
  const url = `http://${metadataHost(settings, 'operator')}/computeMetadata/v1/instance/service-accounts/default/token`;
  const response = await fetch(url, { headers: { 'Metadata-Flavor': 'Google' } });
  if (!response.ok) throw new Error(`The metadata server of ${serviceAccount('operator')} answered ${response.status}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

export const projectPath = `/v1/projects/${projectId}`;
