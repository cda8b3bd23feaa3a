import { apiScopes } from '@astrall/contracts/scopes.ts';
import { accessTokenAudience } from '@astrall/platform/auth/token-verifier.ts';
import { errors, type ResourceServer } from 'oidc-provider';
import { apiScopesOf } from '../client/client-adapter.ts';

/** The platform's API as a resource (RFC 8707): the only one, so that nobody needs to name it. */
const apiIndicator = 'urn:astrall:api';

const known = new Set<string>([...apiScopes, 'openid', 'profile', 'email', 'offline_access']);

/** One audience for all services; a client gets the scopes it was given and is told when it asks for others. */
export const apiResource = {
  enabled: true,
  defaultResource: async () => apiIndicator,
  useGrantedResource: async () => true,
  getResourceServerInfo: async (ctx, indicator, client): Promise<ResourceServer> => {
    if (indicator !== apiIndicator) throw new errors.InvalidTarget();
    const own = new Set(apiScopesOf(client));
    const asked = [...ctx.oidc.requestParamScopes];
    const refused = asked.find((scope) => !known.has(scope) || (scope.includes(':') && !own.has(scope)));
    if (refused) throw new errors.InvalidScope('requested scope is not allowed', refused);
    if (ctx.oidc.params?.['grant_type'] === 'client_credentials' && asked.length === 0) {
      throw new errors.InvalidScope('name the scopes that are needed', [...own].join(' '));
    }
    return {
      scope: [...own].join(' '),
      audience: accessTokenAudience,
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: 'ES256' } },
    };
  },
} satisfies ResourceIndicators;

type ResourceIndicators = NonNullable<
  NonNullable<import('oidc-provider').Configuration['features']>['resourceIndicators']
>;
