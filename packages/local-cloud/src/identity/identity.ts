import { sign, verify } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { createAccessTokens } from './access-token.ts';
import { serviceAccountId } from './service-account-id.ts';
import { loadSigningKey } from './signing-key.ts';

/** Lifetime of ID tokens and of access tokens. */
export const TOKEN_LIFETIME_SECONDS = 3600;

const ISSUER = 'https://accounts.google.com';

export interface Identity {
  /** A token as Google's metadata server issues it: RS256, one hour, `email` and `email_verified` included. */
  idToken(request: { serviceAccountEmail: string; audience: string }): Promise<string>;
  accessToken(serviceAccountEmail: string): string;
  /** The service account's e-mail, or null when the token is not a valid one of ours. */
  verifyAccessToken(token: string): string | null;
  /** Public keys of ID tokens. */
  jwks: JSONWebKeySet;
  signBlob(bytes: Uint8Array): Promise<{ keyId: string; signature: Buffer }>;
  verifyBlob(bytes: Uint8Array, signature: Uint8Array): boolean;
}

export interface IdentityOptions {
  /** Keys are kept in its folder `identity`. */
  dataDir: string;
  /** `https://accounts.google.com` by default. */
  issuer?: string;
}

/**
 * Blobs are signed with a key of their own: whoever may sign a blob chooses its bytes, and under the key of the JWKS
 * those bytes could be an ID token of somebody else.
 */
export async function createIdentity({ dataDir, issuer = ISSUER }: IdentityOptions): Promise<Identity> {
  const [tokenKey, blobKey] = await Promise.all([
    loadSigningKey(join(dataDir, 'identity', 'id-tokens.pem')),
    loadSigningKey(join(dataDir, 'identity', 'blobs.pem')),
  ]);
  const accessTokens = createAccessTokens(tokenKey.privateKey, TOKEN_LIFETIME_SECONDS);

  return {
    idToken({ serviceAccountEmail, audience }) {
      const id = serviceAccountId(serviceAccountEmail);
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ azp: id, email: serviceAccountEmail, email_verified: true })
        .setProtectedHeader({ alg: 'RS256', kid: tokenKey.kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(id)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_LIFETIME_SECONDS)
        .sign(tokenKey.privateKey);
    },
    accessToken: accessTokens.issue,
    verifyAccessToken: accessTokens.verify,
    jwks: { keys: [tokenKey.jwk] },
    async signBlob(bytes) {
      const signature = await promisify(sign)('sha256', bytes, blobKey.privateKey);
      return { keyId: blobKey.kid, signature };
    },
    verifyBlob: (bytes, signature) => verify('sha256', bytes, blobKey.publicKey, signature),
  };
}
