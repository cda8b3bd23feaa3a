import type { ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { IdempotentAnswer } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { InboxEvent } from '@astrall/platform/messaging/inbox-event.entity.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { Migration20261121000000 } from '../migrations/20261121000000-reports.ts';
import { UnclaimedObject } from './bucket/unclaimed-object.entity.ts';
import { Document } from './document/document.entity.ts';
import { DailyUse } from './document/quota/daily-use.entity.ts';
import { Variant } from './document/variant/variant.entity.ts';
import { ErasedOrder } from './erasure/erased-order.entity.ts';
import { ReportLink } from './link/report-link.entity.ts';
import { Report } from './report/report.entity.ts';
import { LlmAnswer } from './writer/cache/llm-answer.entity.ts';

export const database: ServiceDatabase = {
  schema: 'reports',
  entities: [
    Report,
    ReportLink,
    LlmAnswer,
    Document,
    Variant,
    DailyUse,
    UnclaimedObject,
    ErasedOrder,
    IdempotentAnswer,
    InboxEvent,
    OutboxMessage,
  ],
  migrations: [{ name: '20261121000000-reports', class: Migration20261121000000 }],
};
