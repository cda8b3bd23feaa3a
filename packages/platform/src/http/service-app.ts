import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { NotFoundError } from '../errors.ts';
import type { Logger } from '../observability/logger.ts';
import { allowedMethods } from './allowed-methods.ts';
import { documentedQuery } from './documented-query.ts';
import { type HealthCheck, healthRouter } from './health.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { problemHandler } from './problem.ts';
import { refuseNul } from './refuse-nul.ts';
import { requestLog } from './request-log.ts';

/** What the platform needs of any service's context. */
export interface HttpContext {
  logger: Logger;
  verifyToken: TokenVerifier;
}

interface ServiceApp<Context extends HttpContext> {
  service: string;
  context: Context;
  checks: Record<string, HealthCheck>;
  document: OpenApiDocument;
  /** Routes that read their body themselves: webhooks, pushes, links. */
  routers: Router[];
  /** tsoa's generated registration. */
  registerRoutes(app: Express): void;
}

/** The spine of every service: request id and log, security headers, health, document, routes, problems. */
export function createServiceApp<Context extends HttpContext>(parts: ServiceApp<Context>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 1);
  app.set('query parser', 'simple');
  app.locals['context'] = parts.context;

  app.use(requestLog(parts.context.logger));
  app.use(helmet());
  app.use(healthRouter(parts.service, parts.checks));
  app.get('/openapi.json', (_request, response) => void response.json(parts.document));
  for (const router of parts.routers) app.use(router);

  app.use(documentedQuery(parts.document));
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(express.json({ limit: '1mb' }), refuseNul);
  parts.registerRoutes(app);
  app.use(allowedMethods(parts.document));
  app.use(() => {
    throw new NotFoundError('There is nothing here.');
  });
  app.use(problemHandler(parts.context.logger));
  return app;
}
