import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { User } from '../../user/user.entity.ts';

const CredentialSchema = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    user: () =>
      p.oneToOne(User).primary().deleteRule('cascade').updateRule('cascade').foreignKeyName('credential_user_id_fkey'),
    /** In PHC form: `$argon2id$v=19$m=...`. */
    passwordHash: p.string(),
    changedAt: p.datetime(),
  },
});

/** How a person proves who they are. */
export class Credential extends CredentialSchema.class {
  declare user: Rel<User>;
}

CredentialSchema.setClass(Credential);
