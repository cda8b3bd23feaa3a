import { orderHandedOver } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { onPush, pushRouter } from '@astrall/platform/http/push-router.ts';
import { createServiceApp } from '@astrall/platform/http/service-app.ts';
import type { Express } from 'express';
import { z } from 'zod';
import document from '../openapi.json' with { type: 'json' };
import { hideBirthProfiles } from './birth-profile/hide-birth-profiles.ts';
import type { UsersContext } from './context.ts';
import { RegisterRoutes } from './generated/routes.ts';
import { identityRouter } from './identity/identity-router.ts';
import { sweep } from './identity/sweep.ts';
import { spanish } from './spanish.ts';

export function createApp(context: UsersContext): Express {
  const pushes = pushRouter({
    verifyToken: context.verifyToken,
    events: {
      [topics.orderHandedOver]: onPush(orderHandedOver, (payload) => hideBirthProfiles(context.orm.em.fork(), payload)),
    },
    tasks: {
      'drain-outbox': onPush(z.unknown(), () => context.outbox.drain()),
      'sweep-identity': onPush(z.unknown(), () => sweep(context.orm.em.fork())),
    },
  });
  return createServiceApp({
    service: 'users',
    context,
    checks: { database: () => context.orm.em.fork().execute('select 1') },
    document,
    routers: [identityRouter(context), pushes],
    registerRoutes: RegisterRoutes,
    spanish,
  });
}
