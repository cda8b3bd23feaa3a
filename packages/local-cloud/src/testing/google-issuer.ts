import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

/** Stands in for Google's issuer where a test needs tokens that Google would never sign. */
export interface GoogleIssuer {
  jwksUrl: string;
  publicKey: KeyObject;
  /** A token that is good for five minutes unless the claims say otherwise; an undefined claim is left out. */
  sign(claims: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: KeyObject): Promise<string>;
  close(): Promise<void>;
}

export async function startGoogleIssuer(): Promise<GoogleIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'google', alg: 'RS256', use: 'sig' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`,
    publicKey,
    sign(claims, header = {}, key = privateKey) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: 'https://accounts.google.com', sub: '1', iat: now, exp: now + 300, ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'google', ...header }).sign(key);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
