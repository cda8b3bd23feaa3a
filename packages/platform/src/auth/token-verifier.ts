import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { UnauthenticatedError, UnavailableError } from '../errors.ts';
import type { CallerName, ServiceConfig } from '../service-config.ts';
import { type AccessPolicy, type Principal, type Role, roles } from './principal.ts';

export type TokenVerifier = (token: string) => Promise<Principal>;

interface Issuer {
  keys: JWTVerifyGetKey;
  algorithms: string[];
  audience: string;
  typ?: string;
  principalOf(claims: JWTPayload): Principal;
}

/** A verified token is known for a minute: checking a signature costs more than reading a page of a list. */
const rememberedTokens = 1000;
const rememberedMs = 60_000;

/** The audience of the access tokens the users service issues: the platform as a whole. */
export const accessTokenAudience = 'astrall';

type VerifierConfig = Pick<ServiceConfig, 'SERVICE_URL' | 'CALLERS' | 'GOOGLE_JWKS_URL' | 'USERS_URL'>;

/**
 * One verifier for both kinds of token: Google ID tokens of calling services, and access tokens of the users service
 * (RFC 9068). Keys are fetched on first use and cached.
 */
export function createTokenVerifier(config: VerifierConfig, policy: AccessPolicy): TokenVerifier {
  const issuers = new Map<string, Issuer>([
    ['https://accounts.google.com', googleIdTokens(config, policy)],
    [config.USERS_URL, accessTokens(config, policy)],
  ]);
  const remembered = new LRUCache<string, Principal>({ max: rememberedTokens });
  return async (token) => {
    const known = remembered.get(token);
    if (known) return known;
    const issuer = issuers.get(issuerOf(token));
    if (!issuer) throw new UnauthenticatedError('The token was issued by someone this service does not know.');
    const { payload } = await jwtVerify(token, issuer.keys, {
      algorithms: issuer.algorithms,
      audience: issuer.audience,
      typ: issuer.typ,
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: 5,
    }).catch(asUnauthenticated);
    const principal = issuer.principalOf(payload);
    const ttl = Math.min(rememberedMs, payload.exp! * 1000 - Date.now());
    if (ttl > 0) remembered.set(token, principal, { ttl });
    return principal;
  };
}

function googleIdTokens(config: VerifierConfig, policy: AccessPolicy): Issuer {
  const callers = new Map(Object.entries(config.CALLERS).map(([name, email]) => [email, name as CallerName]));
  return {
    keys: createRemoteJWKSet(new URL(config.GOOGLE_JWKS_URL)),
    algorithms: ['RS256'],
    audience: config.SERVICE_URL,
    principalOf(claims) {
      const name = claims['email_verified'] === true ? callers.get(String(claims['email'])) : undefined;
      const scopes = name && policy.services[name];
      if (!name || !scopes) throw new UnauthenticatedError('The caller is not one this service knows.');
      return { kind: 'service', name, scopes };
    },
  };
}

function accessTokens(config: VerifierConfig, policy: AccessPolicy): Issuer {
  const allowed = (role: Role, scopes: string[]) => scopes.filter((scope) => policy.roles[role].includes(scope));
  return {
    keys: createRemoteJWKSet(new URL('/.well-known/jwks.json', config.USERS_URL)),
    algorithms: ['ES256'],
    audience: accessTokenAudience,
    typ: 'at+jwt',
    principalOf(claims) {
      const subject = String(claims.sub);
      const scopes = String(claims['scope'] ?? '')
        .split(' ')
        .filter(Boolean);
      if (claims['role'] === undefined) return { kind: 'client', subject, scopes };
      const role = roles.find((one) => one === claims['role']);
      if (!role) throw new UnauthenticatedError('The token names a role this service does not know.');
      return { kind: 'person', subject, role, scopes: allowed(role, scopes) };
    },
  };
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch (cause) {
    throw new UnauthenticatedError('The token is not a JSON Web Token.', { cause });
  }
}

/** jose's codes for an issuer that answers late, with an error, or with something that is no key set. */
const unreadableKeys = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID']);

/** A bad token is the caller's fault; keys that cannot be fetched are not. */
function asUnauthenticated(cause: unknown): never {
  if (cause instanceof errors.JWTExpired) throw new UnauthenticatedError('The token has expired.', { cause });
  if (!(cause instanceof errors.JOSEError) || unreadableKeys.has(cause.code)) {
    throw new UnavailableError('The keys that verify tokens cannot be fetched right now.', { cause });
  }
  throw new UnauthenticatedError('The token is not valid here.', { cause });
}
