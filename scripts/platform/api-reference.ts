import scalar from '@scalar/fastify-api-reference';
import { type ServiceName, serviceNames } from './settings.ts';

interface Reply {
  header(name: string, value: string): Reply;
  send(body: string): string;
}

interface Route {
  url: string;
  handler(request: object, reply: Reply): string;
}

/**
 * Scalar's program for the browser. The package that holds it as one file is made for Fastify: it registers a route that
 * sends the file, and this is all of Fastify that it needs.
 */
export function scalarProgram(): string {
  const routes: Route[] = [];
  const fastify = { hasPlugin: () => false, initialConfig: {}, route: (route: Route) => void routes.push(route) };
  const register = scalar as unknown as (instance: object, options: object, done: () => void) => void;
  register(fastify, { routePrefix: '/docs', configuration: { url: '/openapi.json' } }, () => {});
  const program = routes.find(({ url }) => url.endsWith('.js'));
  if (!program) throw new Error('Scalar brings its program in another way now.');
  const reply: Reply = { header: () => reply, send: (body) => body };
  return program.handler({}, reply);
}

const documentOf = (service: ServiceName) => ({ title: service, slug: service, url: `/api/${service}/openapi.json` });

const configuration = {
  sources: [
    { title: 'All services', slug: 'all', url: '/openapi.json', default: true },
    ...serviceNames.map(documentOf),
  ],
  theme: 'none',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true, hideAddApi: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  documentDownloadType: 'json',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
};

/** Starts Scalar; a file of its own, so that the page needs no script within. */
export const startProgram = `Scalar.createApiReference('#reference', ${JSON.stringify(configuration)});\n`;

/** Nothing comes from elsewhere, and nothing goes elsewhere. */
export const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const referencePage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Astrall API</title>
<link rel="icon" href="data:,">
<body>
<div id="reference"></div>
<script src="/docs/scalar.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
