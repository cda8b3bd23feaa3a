import { documentUploaded, reportRequested, variantRequested } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { onPush, pushRouter } from '@astrall/platform/http/push-router.ts';
import { createServiceApp } from '@astrall/platform/http/service-app.ts';
import type { Express } from 'express';
import { z } from 'zod';
import document from '../openapi.json' with { type: 'json' };
import type { ReportsContext } from './context.ts';
import { readDocument } from './document/read-document.ts';
import { generateVariant } from './document/variant/generate-variant.ts';
import { RegisterRoutes } from './generated/routes.ts';
import { linkRouter } from './link/link-router.ts';
import { generateReport } from './report/generate-report.ts';
import { reconcile } from './report/reconcile.ts';
import { spanish } from './spanish.ts';

export function createApp(context: ReportsContext): Express {
  const pushes = pushRouter({
    verifyToken: context.verifyToken,
    events: {
      [topics.pdfGeneration]: onPush(reportRequested, (payload, { id }) => generateReport(payload, id, context)),
      [topics.documentUpload]: onPush(documentUploaded, (payload, { id }) => readDocument(payload, id, context)),
      [topics.variantGeneration]: onPush(variantRequested, (payload, { id }) => generateVariant(payload, id, context)),
    },
    tasks: {
      'drain-outbox': onPush(z.unknown(), () => context.outbox.drain()),
      reconcile: onPush(z.unknown(), () => reconcile(context)),
    },
  });
  return createServiceApp({
    service: 'reports',
    context,
    checks: { database: () => context.orm.em.fork().execute('select 1') },
    document,
    routers: [linkRouter(context), pushes],
    registerRoutes: RegisterRoutes,
    spanish,
  });
}
