import { randomUUIDv7 } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'user',
  indexes: [
    {
      name: 'user_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    {
      name: 'user_type_index',
      columns: [{ name: 'type' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  properties: {
    id: p.uuid().primary(),
    email: p.string().length(254),
    firstName: p.string(),
    lastName: p.string(),
    type: p.enum(['customer', 'staff', 'admin']),
    locale: p.enum(['es', 'en']),
    /** Whether this person may sign in. */
    active: p.boolean(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
  },
});

interface UserFacts {
  email: string;
  first_name: string;
  last_name: string;
  type: 'customer' | 'staff' | 'admin';
  locale: 'es' | 'en';
}

/** A person. Among those who are not deleted, the e-mail address is unique regardless of case. */
export class User extends UserSchema.class {
  static create(facts: UserFacts): User {
    const user = new User();
    user.id = randomUUIDv7();
    user.active = true;
    user.createdAt = new Date();
    user.deletedAt = null;
    user.describe(facts);
    return user;
  }

  describe({ first_name, last_name, ...facts }: Partial<UserFacts>): void {
    Object.assign(this, facts);
    this.firstName = first_name ?? this.firstName;
    this.lastName = last_name ?? this.lastName;
    this.updatedAt = new Date();
  }

  /** Repeating it changes nothing. */
  setActive(active: boolean): void {
    if (this.active === active) return;
    this.active = active;
    this.updatedAt = new Date();
  }

  delete(): void {
    this.deletedAt = new Date();
    this.updatedAt = this.deletedAt;
  }

  restore(): void {
    this.deletedAt = null;
    this.updatedAt = new Date();
  }
}

UserSchema.setClass(User);
