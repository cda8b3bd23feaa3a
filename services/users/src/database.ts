import type { ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { IdempotentAnswer } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { Migration20261121000000 } from '../migrations/20261121000000-users.ts';
import { BirthProfile } from './birth-profile/birth-profile.entity.ts';
import { OauthClient } from './identity/client/oauth-client.entity.ts';
import { Credential } from './identity/credential/credential.entity.ts';
import { PasswordReset } from './identity/password-reset/password-reset.entity.ts';
import { Artifact } from './identity/provider/artifact.entity.ts';
import { RateLimit } from './identity/rate-limit.entity.ts';
import { User } from './user/user.entity.ts';

export const database: ServiceDatabase = {
  schema: 'users',
  entities: [
    User,
    BirthProfile,
    Credential,
    PasswordReset,
    OauthClient,
    Artifact,
    RateLimit,
    OutboxMessage,
    IdempotentAnswer,
  ],
  migrations: [{ name: '20261121000000-users', class: Migration20261121000000 }],
};
