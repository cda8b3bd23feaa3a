import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { OauthClientView } from './oauth-client.dto.ts';

type Row = OauthClientView & { secret_hash: string | null; disabled_at: string | null };

export function selectOauthClients(em: EntityManager) {
  return em
    .getKysely<{ oauth_client: Row }>()
    .selectFrom('oauth_client')
    .select(['id', 'client_id', 'name', 'application_type'])
    .select(({ ref }) => [sql<boolean>`${ref('secret_hash')} is null`.as('public')])
    .select(['scopes', 'grant_types', 'redirect_uris', 'post_logout_redirect_uris'])
    .select(({ ref }) => [
      sql<boolean>`${ref('disabled_at')} is null`.as('enabled'),
      // When it has ended is no news.
      sql<string | null>`case when ${ref('previous_secret_valid_until')} > now()
        then ${isoTime(ref('previous_secret_valid_until'))} end`.as('previous_secret_valid_until'),
      isoTime(ref('created_at')).as('created_at'),
      isoTime(ref('updated_at')).as('updated_at'),
    ]);
}
