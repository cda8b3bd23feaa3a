import { GoogleAuth, type IdTokenClient } from 'google-auth-library';

/** Gives this process's Google ID token for an audience. */
export type IdTokenSource = (audience: string) => Promise<string>;

/** ID tokens of the ambient service account, cached per audience until they are about to expire. */
export function createIdTokenSource(): IdTokenSource {
  const auth = new GoogleAuth();
  const clients = new Map<string, Promise<IdTokenClient>>();
  return async (audience) => {
    let client = clients.get(audience);
    if (!client) {
      client = auth.getIdTokenClient(audience);
      clients.set(audience, client);
      client.catch(() => clients.delete(audience));
    }
    const headers = await (await client).getRequestHeaders();
    return (headers.get('authorization') ?? '').replace(/^Bearer /i, '');
  };
}
