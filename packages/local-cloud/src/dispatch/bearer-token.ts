import type { Identity } from '../identity/identity.ts';

const REUSED_FOR_MS = 600_000;
/** A task may name any audience: the cache must not grow with them. */
const MAX_TOKENS = 1000;

export interface OidcToken {
  serviceAccountEmail: string;
  audience?: string;
}

/** The Authorization header of a delivery; the audience is the target's URL unless configured. */
export type Authorize = (token: OidcToken | undefined, url: string) => Promise<Record<string, string>>;

/** Tokens are reused for a while, as Google does: an RSA signature costs more than the delivery. */
export function createAuthorize(identity: Pick<Identity, 'idToken'>): Authorize {
  const tokens = new Map<string, { token: Promise<string>; until: number }>();
  return async (oidcToken, url): Promise<Record<string, string>> => {
    if (!oidcToken) return {};
    const { serviceAccountEmail, audience = url } = oidcToken;
    const key = `${serviceAccountEmail} ${audience}`;
    let entry = tokens.get(key);
    if (!entry || entry.until < Date.now()) {
      if (!entry && tokens.size >= MAX_TOKENS) tokens.clear();
      entry = { token: identity.idToken({ serviceAccountEmail, audience }), until: Date.now() + REUSED_FOR_MS };
      tokens.set(key, entry);
    }
    return { Authorization: `Bearer ${await entry.token}` };
  };
}
