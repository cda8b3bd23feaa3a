import { detailsRequested, passwordResetRequested, reportCompleted, sendEmail } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { onPush, pushRouter } from '@astrall/platform/http/push-router.ts';
import { createServiceApp } from '@astrall/platform/http/service-app.ts';
import type { Express } from 'express';
import { z } from 'zod';
import document from '../openapi.json' with { type: 'json' };
import type { NotifierContext } from './context.ts';
import { enqueueDelivery, enqueueDetailsRequest, enqueuePasswordReset } from './delivery/enqueue-delivery.ts';
import { reconcile } from './delivery/reconcile.ts';
import { sendQueuedEmail } from './delivery/send-email.ts';
import { RegisterRoutes } from './generated/routes.ts';
import { spanish } from './spanish.ts';

export function createApp(context: NotifierContext): Express {
  const pushes = pushRouter({
    verifyToken: context.verifyToken,
    events: {
      [topics.taskCompletion]: onPush(reportCompleted, (payload) => enqueueDelivery(payload, context)),
      [topics.detailsRequest]: onPush(detailsRequested, (payload) => enqueueDetailsRequest(payload, context)),
      [topics.passwordReset]: onPush(passwordResetRequested, (payload) => enqueuePasswordReset(payload, context)),
    },
    tasks: {
      'send-email': onPush(sendEmail, (payload) => sendQueuedEmail(payload, context)),
      reconcile: onPush(z.unknown(), () => reconcile(context)),
    },
  });
  return createServiceApp({
    service: 'notifier',
    context,
    checks: { database: () => context.orm.em.fork().execute('select 1') },
    document,
    routers: [pushes],
    registerRoutes: RegisterRoutes,
    spanish,
  });
}
