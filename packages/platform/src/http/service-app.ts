import express, { type Express, type Router } from 'express';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { NotFoundError } from '../errors.ts';
import type { Logger } from '../observability/logger.ts';
import type { ServiceConfig } from '../service-config.ts';
import { allowedHosts, type HostConfig } from './allowed-hosts.ts';
import { allowedMethods, answerOptions } from './allowed-methods.ts';
import { answerTimeout } from './answer-timeout.ts';
import { crossOrigin } from './cross-origin.ts';
import { documentedQuery, queryParsedOnce } from './documented-query.ts';
import { etagOf } from './etag.ts';
import { type HealthCheck, healthRouter } from './health.ts';
import { jsonBody } from './json-body.ts';
import { mediaTypes } from './media-types.ts';
import { metricsRouter } from './metrics-router.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { problemHandler } from './problem.ts';
import { createRateLimits, type RateLimitConfig } from './rate-limits.ts';
import { refuseNulInQuery } from './refuse-unstorable.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { spanish } from './spanish.ts';
import { type Catalogue, createTranslator } from './translator.ts';

type HttpConfig = HostConfig & RateLimitConfig & Pick<ServiceConfig, 'ANSWER_TIMEOUT_MS' | 'CORS_ORIGINS'>;

/** What the platform needs of any service's context. */
export interface HttpContext {
  config: HttpConfig;
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
  /** What the service's own messages say in Spanish. */
  spanish?: Catalogue;
}

/** The spine of every service: request id and log, protection, health, document, routes, problems. */
export function createServiceApp<Context extends HttpContext>(parts: ServiceApp<Context>): Express {
  const { context, document } = parts;
  const { config, logger } = context;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 1);
  app.set('query parser', 'simple');
  app.set('etag', etagOf);
  app.locals['context'] = context;
  const rateLimits = createRateLimits(parts.service, config, logger);
  app.locals['rateLimits'] = rateLimits;

  app.use(requestLog(logger), securityHeaders(config));
  app.use(healthRouter(parts.service, parts.checks), metricsRouter());
  if (config.CORS_ORIGINS) app.use(crossOrigin(config.CORS_ORIGINS));
  app.use(allowedHosts(config), rateLimits.perAddress, answerTimeout(config.ANSWER_TIMEOUT_MS));
  app.use(queryParsedOnce, refuseNulInQuery);
  app.get('/openapi.json', (_request, response) => void response.json(document));
  app.use(answerOptions(document));
  for (const router of parts.routers) app.use(router);

  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(allowedMethods(document), mediaTypes(document), documentedQuery(document), jsonBody);
  parts.registerRoutes(app);
  app.use(() => {
    throw new NotFoundError('There is nothing here.');
  });
  app.use(problemHandler(logger, createTranslator(parts.spanish ?? {}, spanish)));
  return app;
}
