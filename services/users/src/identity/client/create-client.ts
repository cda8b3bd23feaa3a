import { randomUUID } from 'node:crypto';
import { apiScopes } from '@astrall/contracts/scopes.ts';
import { type FieldErrors, InvalidError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashSecret, newSecret } from './client-secret.ts';
import { OauthClient, type OauthClientInput } from './oauth-client.entity.ts';

/** What is told once, when the client is created: the secret is kept nowhere. */
export interface CreatedClient {
  client: OauthClient;
  /** Null for a public client, and where the caller brought it. */
  secret: string | null;
}

type NewClient = Omit<OauthClientInput, 'clientId'> & {
  clientId?: string;
  isPublic: boolean;
  /** Of a secret that the caller has already, and keeps. */
  secretHash?: string | undefined;
};

/** @throws InvalidError naming every field that does not fit the others */
export async function createClient(
  em: EntityManager,
  { isPublic, secretHash, ...input }: NewClient,
): Promise<CreatedClient> {
  const errors = clientFaults(input, isPublic);
  if (Object.keys(errors).length > 0) throw new InvalidError('Some fields are not acceptable.', errors);
  const secret = isPublic || secretHash ? null : newSecret();
  const hash = secret ? hashSecret(secret) : (secretHash ?? null);
  const client = OauthClient.of({ ...input, clientId: input.clientId ?? randomUUID() }, hash);
  await em.persist(client).flush();
  return { client, secret };
}

/** What a client may not be, keyed by its field on the wire; for creating and for changing one. */
export function clientFaults(client: Omit<OauthClientInput, 'clientId' | 'name'>, isPublic: boolean): FieldErrors {
  const interactive = client.grantTypes.includes('authorization_code');
  const faults: [string, boolean, string][] = [
    ['grant_types', client.grantTypes.length === 0, 'must name at least one grant type'],
    [
      'grant_types',
      isPublic && client.grantTypes.includes('client_credentials'),
      'must not hold client_credentials: a public client has no secret',
    ],
    [
      'grant_types',
      client.grantTypes.includes('refresh_token') && !interactive,
      'must hold authorization_code where it holds refresh_token',
    ],
    ['scopes', client.scopes.some((scope) => !known.has(scope)), `must be among ${apiScopes.join(', ')}`],
    ['redirect_uris', interactive && client.redirectUris.length === 0, 'must name where people come back to'],
    ['redirect_uris', !interactive && client.redirectUris.length > 0, 'are only for authorization_code'],
    ['redirect_uris', !client.redirectUris.every((uri) => isGoodRedirect(uri, client.applicationType)), redirectRule],
    [
      'post_logout_redirect_uris',
      !client.postLogoutRedirectUris.every((uri) => isGoodRedirect(uri, client.applicationType)),
      redirectRule,
    ],
  ];
  const errors: FieldErrors = {};
  for (const [field, wrong, message] of faults) if (wrong) errors[field] = [...(errors[field] ?? []), message];
  return errors;
}

const known = new Set<string>(apiScopes);

const redirectRule =
  'must be https addresses without a fragment; native clients may use http on this machine and schemes such as com.example.app';

function isGoodRedirect(uri: string, applicationType: 'web' | 'native'): boolean {
  const url = URL.parse(uri);
  if (!url || /[#*]/.test(uri) || url.username || url.password) return false;
  if (url.protocol === 'https:') return uri.startsWith('https://');
  if (url.protocol === 'http:') return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return applicationType === 'native' && /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+:$/.test(url.protocol);
}
