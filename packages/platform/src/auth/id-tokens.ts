import type { IdTokenClient } from 'google-auth-library';

/** Gives this process's Google ID token for an audience. */
export type IdTokenSource = (audience: string) => Promise<string>;

/**
 * ID tokens of the ambient service account, cached per audience until they are about to expire. The client library is
 * loaded for the first one, which keeps starting fast.
 */
export function createIdTokenSource(): IdTokenSource {
  const load = async () => new (await import('google-auth-library')).GoogleAuth();
  let auth: ReturnType<typeof load> | undefined;
  const clients = new Map<string, Promise<IdTokenClient>>();
  return async (audience) => {
    let client = clients.get(audience);
    if (!client) {
      auth ??= load();
      client = auth.then((loaded) => loaded.getIdTokenClient(audience));
      clients.set(audience, client);
      client.catch(() => clients.delete(audience));
    }
    const headers = await (await client).getRequestHeaders();
    return (headers.get('authorization') ?? '').replace(/^Bearer /i, '');
  };
}
