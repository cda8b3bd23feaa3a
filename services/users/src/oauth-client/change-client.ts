import { InvalidError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { clientFaults } from '../identity/client/create-client.ts';
import type { OauthClient } from '../identity/client/oauth-client.entity.ts';
import type { OauthClientInput } from './oauth-client.dto.ts';

/** @throws InvalidError naming every field that does not fit the others */
export async function changeClient(
  em: EntityManager,
  client: OauthClient,
  { enabled = client.disabledAt === null, ...facts }: Partial<OauthClientInput>,
): Promise<void> {
  client.name = facts.name ?? client.name;
  client.applicationType = facts.application_type ?? client.applicationType;
  client.scopes = facts.scopes ?? client.scopes;
  client.grantTypes = facts.grant_types ?? client.grantTypes;
  client.redirectUris = facts.redirect_uris ?? client.redirectUris;
  client.postLogoutRedirectUris = facts.post_logout_redirect_uris ?? client.postLogoutRedirectUris;
  const errors = clientFaults(client, client.isPublic);
  if (Object.keys(errors).length > 0) throw new InvalidError('Some fields are not acceptable.', errors);
  client.disabledAt = enabled ? null : (client.disabledAt ?? new Date());
  client.updatedAt = new Date();
  if (!enabled) await endGrants(em, client);
}

/** Ends what people allowed a client: its codes, grants and refresh tokens. */
export async function endGrants(em: EntityManager, { clientId }: OauthClient): Promise<void> {
  await em.execute(`delete from oidc_artifact where payload ->> 'clientId' = ?`, [clientId]);
}
