import { createServiceApp } from '@astrall/platform/http/service-app.ts';
import type { Express } from 'express';
import document from '../openapi.json' with { type: 'json' };
import type { UsersContext } from './context.ts';
import { RegisterRoutes } from './generated/routes.ts';
import { jwksRouter } from './signing-key/jwks-router.ts';

export function createApp(context: UsersContext): Express {
  return createServiceApp({
    service: 'users',
    context,
    checks: { database: () => context.orm.em.fork().execute('select 1') },
    document,
    routers: [jwksRouter(context.config)],
    registerRoutes: RegisterRoutes,
  });
}
