import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { defineEntity, p, type Rel } from '@mikro-orm/core';
import { User } from '../../user/user.entity.ts';

/** Long enough for a mail that takes its time, short enough for a mailbox that others read. */
const lifetimeMs = 45 * 60_000;

const PasswordResetSchema = defineEntity({
  name: 'PasswordReset',
  tableName: 'password_reset',
  properties: {
    id: p.uuid().primary(),
    user: () =>
      p
        .manyToOne(User)
        .deleteRule('cascade')
        .updateRule('cascade')
        .foreignKeyName('password_reset_user_id_fkey')
        .index('password_reset_user_id_index'),
    /** Null until a link was asked for. */
    tokenHash: p.character().length(64).nullable().unique('password_reset_token_hash_unique'),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** Leave to set a password once, for whoever holds the link that was mailed. The token itself is kept nowhere. */
export class PasswordReset extends PasswordResetSchema.class {
  declare user: Rel<User>;

  static of(user: User): PasswordReset {
    const reset = new PasswordReset();
    reset.id = randomUUIDv7();
    reset.user = user;
    reset.tokenHash = null;
    reset.createdAt = new Date();
    reset.expiresAt = new Date(reset.createdAt.getTime() + lifetimeMs);
    reset.usedAt = null;
    return reset;
  }

  isOpen(now: Date): boolean {
    return this.usedAt === null && this.expiresAt > now;
  }

  /** Gives a new token; one that was given before ends. */
  issueToken(): string {
    const token = randomBytes(32).toString('base64url');
    this.tokenHash = hashResetToken(token);
    return token;
  }
}

PasswordResetSchema.setClass(PasswordReset);

/** SHA-256 in hex: what is stored and looked up. */
export function hashResetToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
