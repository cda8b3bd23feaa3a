import { randomUUID } from 'node:crypto';
import { Agent, createServer } from 'node:http';
import { type AppError, ForbiddenError, NotFoundError, UnavailableError } from '@astrall/platform/errors.ts';
import express, { type Request, type Response } from 'express';
import { createProxyServer } from 'httpxy';
import { referencePage, referencePolicy, scalarProgram, startProgram } from './api-reference.ts';
import { frontPage } from './front-page.ts';
import { platformStatus } from './platform-status.ts';
import { mergedDocumentPath, publicRoutes } from './public-routes.ts';
import { readSettings, type ServiceName, serviceNames } from './settings.ts';

/** The one address of the platform on this machine: pages for people, and every service's public routes. */
const routes = publicRoutes();

/** Requests in hand may take this long once it is asked to stop. */
const drainMs = 8000;

const settings = readSettings(process.env);
const proxy = createProxyServer({ agent: new Agent({ keepAlive: true }) });
// A service that closes its connection to the gateway says nothing of the caller's, who may still be sending.
proxy.on('proxyRes', ({ headers }) => void delete headers.connection);
const app = express().disable('x-powered-by');

app.get('/healthz', (_request, response) => void response.json({ status: 'ok', service: 'gateway' }));

app.get(['/readyz', '/health'], async (_request, response) => {
  const status = await platformStatus(settings);
  const ready = Object.values(status).every((state) => state === 'ok');
  response.status(ready ? 200 : 503);
  response.json({ status: ready ? 'ok' : 'unavailable', service: 'gateway', dependencies: status });
});

// Another website could have its own name point here; the pages for people show customers to this machine alone.
app.get(['/', '/docs'], (request, response, next) => {
  if (/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.get('host') ?? '')) next();
  else refuse(request, response, new ForbiddenError('Open this page as http://127.0.0.1 or http://localhost.'));
});

app.get('/', async (_request, response) => {
  response.set('Cache-Control', 'no-store').send(await frontPage(settings));
});

app.get('/docs', (_request, response) => {
  response.set('Content-Security-Policy', referencePolicy).send(referencePage);
});

app.get('/docs/scalar.js', (_request, response) => {
  response.type('js').set('Cache-Control', 'max-age=3600').send(scalarProgram());
});

app.get('/docs/start.js', (_request, response) => void response.type('js').send(startProgram));

app.get('/openapi.json', (_request, response) => response.sendFile(mergedDocumentPath));

app.get('/api/:service/openapi.json', (request, response, next) => {
  const service = serviceNames.find((name) => name === request.params.service);
  if (!service) return next();
  request.url = '/openapi.json';
  return forward(request, response, service);
});

app.use((request, response, next) => {
  const prefix = Object.keys(routes).find((path) => request.path === path || request.path.startsWith(`${path}/`));
  return prefix ? forward(request, response, routes[prefix]!) : next();
});

app.use((request, response) => refuse(request, response, new NotFoundError(`There is nothing at ${request.path}.`)));

async function forward(request: Request, response: Response, service: ServiceName): Promise<void> {
  tellWhoAsked(request);
  try {
    await proxy.web(request, response, { target: settings.urls[service] });
  } catch {
    if (response.headersSent) response.destroy();
    else unavailable(request, response, service);
  }
}

function unavailable(request: Request, response: Response, service: ServiceName): void {
  response.set('Retry-After', '1');
  refuse(request, response, new UnavailableError(`The ${service} service does not answer right now.`));
}

/** As the services say it, for clients that branch on the code. */
function refuse({ originalUrl }: Request, response: Response, { status, title, code, message }: AppError): void {
  const requestId = randomUUID();
  const instance = originalUrl.split('?')[0];
  response.status(status).type('application/problem+json').set('X-Request-Id', requestId);
  const problem = { type: 'about:blank', title, status, detail: message, instance, request_id: requestId, code };
  response.send(JSON.stringify(problem));
}

/** Appended as Google's front end does: a service trusts the last address alone, never what a caller wrote. */
function tellWhoAsked({ headers, socket }: Request): void {
  headers['x-forwarded-for'] = [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', ');
  headers['x-forwarded-proto'] = 'http';
  headers['x-forwarded-host'] = headers.host;
}

const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, app);
server.listen(settings.ports.gateway, '127.0.0.1');
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), drainMs).unref();
    server.close(() => process.exit(0));
    // A connection that served a request in hand is kept alive after it, and nobody would end it.
    setInterval(() => server.closeIdleConnections(), 50);
  });
}
