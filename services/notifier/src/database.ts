import type { ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { IdempotentAnswer } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { Migration20261121000000 } from '../migrations/20261121000000-notifier.ts';
import { EmailDelivery } from './delivery/email-delivery.entity.ts';

export const database: ServiceDatabase = {
  schema: 'notifier',
  entities: [EmailDelivery, IdempotentAnswer],
  migrations: [{ name: '20261121000000-notifier', class: Migration20261121000000 }],
};
