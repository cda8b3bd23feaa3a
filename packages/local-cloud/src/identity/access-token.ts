import { createHmac, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';

const PREFIX = 'ya29.';

export interface AccessTokens {
  issue(email: string): string;
  /** The e-mail of the token's service account; null when the token is forged, expired or no token at all. */
  verify(token: string): string | null;
}

/**
 * Opaque bearer tokens. They carry an HMAC under a key of their own, never an RSA signature: nothing that checks ID tokens
 * against our JWKS can mistake one for the other.
 */
export function createAccessTokens(root: KeyObject, lifetimeSeconds: number): AccessTokens {
  const secret = hkdfSync('sha256', root.export({ type: 'pkcs8', format: 'der' }), '', 'access tokens', 32);
  const key = new Uint8Array(secret);
  const mac = (payload: string) => createHmac('sha256', key).update(payload).digest();

  return {
    issue(email) {
      const claims = { email, exp: Math.floor(Date.now() / 1000) + lifetimeSeconds };
      const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return `${PREFIX}${payload}.${mac(payload).toString('base64url')}`;
    },
    verify(token) {
      const [payload, signature, ...rest] = token.slice(PREFIX.length).split('.');
      if (!token.startsWith(PREFIX) || !payload || !signature || rest.length > 0) return null;
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { email: string; exp: number };
      return claims.exp > Date.now() / 1000 ? claims.email : null;
    },
  };
}
