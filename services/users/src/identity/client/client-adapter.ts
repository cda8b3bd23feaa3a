import type { EntityManager } from '@mikro-orm/postgresql';
import type { Adapter, AdapterPayload, Client } from 'oidc-provider';
import { secretMatches } from './client-secret.ts';
import { OauthClient } from './oauth-client.entity.ts';

/** What we keep with a client beyond the metadata of the specifications. */
export const ownMetadata = ['api_scopes', 'secret_hashes'];

/** The provider reads clients and never writes them: that is for the API. */
export function createClientAdapter(em: () => EntityManager): Adapter {
  const readOnly = () => Promise.reject(new Error('Clients are not changed by the provider.'));
  return {
    async find(clientId) {
      const client = await em().findOne(OauthClient, { clientId, disabledAt: null });
      return client ? metadataOf(client, new Date()) : undefined;
    },
    upsert: readOnly,
    consume: readOnly,
    destroy: readOnly,
    revokeByGrantId: readOnly,
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
  };
}

function metadataOf(client: OauthClient, now: Date): AdapterPayload {
  const interactive = client.grantTypes.includes('authorization_code');
  const previous = (client.previousSecretValidUntil ?? now) > now ? client.previousSecretHash : null;
  const hashes = [client.secretHash, previous].filter((hash) => hash !== null);
  return {
    client_id: client.clientId,
    client_name: client.name,
    application_type: client.applicationType,
    grant_types: client.grantTypes,
    response_types: interactive ? ['code'] : [],
    response_modes: interactive ? ['query'] : undefined,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    token_endpoint_auth_method: client.isPublic ? 'none' : 'client_secret_basic',
    // The provider wants a secret to be there; `secretsByHash` compares with the hashes instead.
    client_secret: client.isPublic ? undefined : 'kept as a hash',
    secret_hashes: hashes,
    api_scopes: client.scopes,
  };
}

/** Compares what a client presents with the hashes of its secrets. */
export function secretsByHash(prototype: Client): void {
  prototype.compareClientSecret = async function compare(this: Client, secret: string) {
    return secretMatches(secret, this['secret_hashes'] as string[]);
  };
}

export function apiScopesOf(client: Client): string[] {
  return client['api_scopes'] as string[];
}
