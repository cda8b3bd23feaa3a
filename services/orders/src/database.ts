import type { ServiceDatabase } from '@astrall/platform/database/orm.ts';
import { IdempotentAnswer } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { InboxEvent } from '@astrall/platform/messaging/inbox-event.entity.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { Migration20261121000000 } from '../migrations/20261121000000-orders.ts';
import { DetailsRequest } from './details-request/details-request.entity.ts';
import { Order } from './order/order.entity.ts';
import { OrderLine } from './order/order-line.entity.ts';
import { Product } from './product/product.entity.ts';
import { Reservation } from './reservation/reservation.entity.ts';
import { Subscription } from './subscription/subscription.entity.ts';
import { WebhookDelivery } from './webhook/webhook-delivery.entity.ts';

export const database: ServiceDatabase = {
  schema: 'orders',
  entities: [
    Order,
    OrderLine,
    DetailsRequest,
    Product,
    Reservation,
    Subscription,
    WebhookDelivery,
    IdempotentAnswer,
    InboxEvent,
    OutboxMessage,
  ],
  migrations: [{ name: '20261121000000-orders', class: Migration20261121000000 }],
};
