import { reportCompleted, shopifyEvent } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { onPush, pushRouter } from '@astrall/platform/http/push-router.ts';
import { createServiceApp } from '@astrall/platform/http/service-app.ts';
import type { Express } from 'express';
import { z } from 'zod';
import document from '../openapi.json' with { type: 'json' };
import type { OrdersContext } from './context.ts';
import { detailsRouter } from './details-request/details-router.ts';
import { RegisterRoutes } from './generated/routes.ts';
import { followReport } from './order/follow-report.ts';
import { reconcile } from './order/reconcile.ts';
import { spanish } from './spanish.ts';
import { webhookRouter } from './webhook/webhook-router.ts';
import { workOnDelivery } from './webhook/work-on-delivery.ts';

export function createApp(context: OrdersContext): Express {
  const pushes = pushRouter({
    verifyToken: context.verifyToken,
    events: {
      [topics.shopifyEvents]: onPush(shopifyEvent, async (payload, event) => {
        await context.webhooks.burstEnd();
        await workOnDelivery(payload, event.id, context);
      }),
      [topics.taskCompletion]: onPush(reportCompleted, (payload, event) => followReport(payload, event.id, context)),
    },
    tasks: {
      'drain-outbox': onPush(z.unknown(), () => context.outbox.drain()),
      reconcile: onPush(z.unknown(), () => reconcile(context)),
    },
  });
  return createServiceApp({
    service: 'orders',
    context,
    checks: { database: () => context.orm.em.fork().execute('select 1') },
    document,
    routers: [webhookRouter(context), detailsRouter(context), pushes],
    registerRoutes: RegisterRoutes,
    spanish,
  });
}
