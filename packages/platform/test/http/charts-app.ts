import type { Express, RequestHandler } from 'express';
import { pino } from 'pino';
import { UnauthenticatedError } from '../../src/errors.ts';
import type { HealthCheck } from '../../src/http/health.ts';
import { createServiceApp, type HttpContext } from '../../src/http/service-app.ts';
import type { Catalogue } from '../../src/http/translator.ts';
import { iocContainer } from '../../src/http/tsoa.ts';
import { serviceConfig } from '../../src/service-config.ts';

const stars = { in: 'query', name: 'stars' };
const requestBody = { content: { 'application/json': {} } };
const mergeBody = { content: { 'application/json': {}, 'application/merge-patch+json': {} } };
const pdfBody = { content: { 'application/pdf': {} } };
const responses = { 200: { content: { 'application/json': {} } } };

export const document = {
  openapi: '3.1.0',
  info: { title: 'Charts', version: '1' },
  paths: {
    '/charts/{id}': {
      get: { operationId: 'RetrieveChart', parameters: [{ in: 'path', name: 'id' }], responses },
      put: { operationId: 'PutChart', parameters: [stars], requestBody },
      patch: { operationId: 'PatchChart', requestBody: mergeBody },
    },
    '/charts/newest': { get: { operationId: 'NewestChart', parameters: [stars] } },
    '/charts/{id}/picture': {
      get: { operationId: 'DrawChart', responses: { 200: { content: { 'image/svg+xml': {} } } } },
    },
    '/charts/{id}/redraw': { post: { operationId: 'RedrawChart' } },
    '/charts': { post: { operationId: 'CreateChart', requestBody } },
    '/charts/printed': { post: { operationId: 'UploadChart', requestBody: pdfBody } },
  },
};

interface Charts {
  checks?: Record<string, HealthCheck>;
  config?: Partial<HttpContext['config']>;
  spanish?: Catalogue;
  /** What `GET /charts/{id}` does, in place of echoing its query. */
  retrieve?: RequestHandler;
  pushed?: RequestHandler;
}

const defaults = serviceConfig.pick({
  ANSWER_TIMEOUT_MS: true,
  RATE_LIMIT_PER_MINUTE: true,
  RATE_LIMIT_ADDRESS_PER_MINUTE: true,
});

/** A service with a few routes that echo what reached them. */
export function chartsApp({ checks = {}, config = {}, spanish, retrieve, pushed }: Charts = {}): Express {
  return createServiceApp({
    service: 'charts',
    context: {
      logger: pino({ level: 'silent' }),
      config: { ...defaults.parse({}), SERVICE_URL: 'http://charts.test', ...config },
      verifyToken: async () => {
        throw new UnauthenticatedError('No.');
      },
    },
    checks,
    document,
    routers: [],
    spanish,
    registerRoutes(app) {
      // As tsoa's routes do before they call a controller.
      app.use((incoming, _response, next) => next(void iocContainer(incoming)));
      app.get('/charts/newest', (incoming, response) => void response.json(incoming.query));
      app.get('/charts/:id', retrieve ?? ((incoming, response) => void response.json(incoming.query)));
      app.get('/charts/:id/picture', (_incoming, response) => void response.type('svg').send('<svg/>'));
      app.post('/charts/:id/redraw', (_incoming, response) => void response.status(204).end());
      app.post('/events/drawn', pushed ?? ((_incoming, response) => void response.status(204).end()));
      for (const path of ['/charts', '/charts/printed', '/charts/:id']) {
        app.all(path, (incoming, response) => void response.json(incoming.body ?? 'nothing'));
      }
    },
  });
}
