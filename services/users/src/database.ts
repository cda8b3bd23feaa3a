import type { ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { Migration20261121000000 } from '../migrations/20261121000000-users.ts';
import { BirthProfile } from './birth-profile/birth-profile.entity.ts';
import { User } from './user/user.entity.ts';

export const database: ServiceDatabase = {
  schema: 'users',
  entities: [User, BirthProfile],
  migrations: [{ name: '20261121000000-users', class: Migration20261121000000 }],
};
