import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that OWASP asks of an API. A page for people sets a policy of its own; over plain HTTP a promise of TLS
 * would count for nothing.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers
 */
export function securityHeaders({ SERVICE_URL }: { SERVICE_URL: string }): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: SERVICE_URL.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xPoweredBy: false,
  });
}
