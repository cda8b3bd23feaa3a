import { apiScopes } from '@astrall/contracts/scopes.ts';
import { Provider } from 'oidc-provider';
import type { UsersContext } from '../../context.ts';
import { findAccount, type PersonAccount } from '../account.ts';
import { createClientAdapter, ownMetadata, secretsByHash } from '../client/client-adapter.ts';
import { showError, showLoggedOut, showLogout } from '../page/provider-pages.ts';
import type { Throttle } from '../throttle.ts';
import { apiResource } from './api-resource.ts';
import { createArtifactAdapter } from './artifact-adapter.ts';
import { interactionPolicy } from './interaction-policy.ts';
import { signingKeys } from './signing-keys.ts';
import { throttleTokens } from './throttle-tokens.ts';

const minutes = 60;
const days = 24 * 60 * 60;

const accessTokenSeconds = 15 * minutes;

/** Where the protocol is spoken. The discovery document tells clients. */
export const routes = {
  authorization: '/oauth/authorize',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
  end_session: '/oauth/logout',
  jwks: '/.well-known/jwks.json',
};

const oidcScopes = ['openid', 'profile', 'email', 'offline_access'];

/** The issuer of the platform's tokens. */
export function createProvider({ config, orm, logger }: UsersContext, throttle: Throttle): Provider {
  const em = () => orm.em.fork();
  const provider = new Provider(config.USERS_URL, {
    adapter: (kind) => (kind === 'Client' ? createClientAdapter(em) : createArtifactAdapter(em, kind)),
    jwks: { keys: signingKeys(config) },
    routes,
    cookies: {
      names: { session: 'astrall_session', interaction: 'astrall_interaction', resume: 'astrall_resume' },
      keys: [config.COOKIE_SECRET, config.COOKIE_SECRET_PREVIOUS].filter((secret) => secret !== undefined),
      long: { httpOnly: true, sameSite: 'lax', path: '/oauth' },
      short: { httpOnly: true, sameSite: 'lax' },
    },

    scopes: oidcScopes,
    claims: { openid: ['sub'], email: ['email'], profile: ['name', 'given_name', 'family_name', 'locale'] },
    // Without a userinfo endpoint the ID token carries them.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    extraClientMetadata: { properties: ownMetadata },
    clientBasedCORS: (_ctx, origin, client) =>
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin),

    findAccount: (_ctx, id) => findAccount(em(), id),
    extraTokenClaims: async (ctx, token) =>
      token.kind === 'AccessToken' ? { role: (ctx.oidc.account as PersonAccount).role } : undefined,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: 1 * minutes,
      IdToken: 60 * minutes,
      Interaction: 60 * minutes,
      RefreshToken: 14 * days,
      Session: 14 * days,
      Grant: 90 * days,
    },

    interactions: { policy: interactionPolicy(), url: (_ctx, { uid }) => `/oauth/interaction/${uid}` },
    renderError: showError,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: apiResource,
      revocation: { enabled: true, allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: showLogout, postLogoutSuccessSource: showLoggedOut },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
    },
    discovery: { ui_locales_supported: ['es', 'en'] },
  });
  secretsByHash(provider.Client.prototype);
  // The router tells it how it is reached, whatever a caller wrote.
  provider.proxy = true;
  provider.use(throttleTokens(throttle, [routes.token, routes.revocation]));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.oidc?.route !== 'discovery') return;
    Object.assign(ctx.body as object, {
      scopes_supported: [...oidcScopes, ...apiScopes],
      response_modes_supported: ['query'],
    });
  });
  provider.on('server_error', (_ctx, err) => logger.error({ err, event: 'oauth_failed' }, 'unexpected error'));
  return provider;
}
