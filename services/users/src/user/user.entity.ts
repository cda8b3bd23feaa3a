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
  ],
  properties: {
    id: p.uuid().primary(),
    email: p.string().length(254),
    firstName: p.string(),
    lastName: p.string(),
    type: p.enum(['customer', 'staff', 'admin']),
    locale: p.enum(['es', 'en']),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A person; the e-mail address is unique regardless of case. */
export class User extends UserSchema.class {}

UserSchema.setClass(User);
