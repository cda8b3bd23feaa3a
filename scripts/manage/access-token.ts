import { importJWK, SignJWT } from 'jose';
import { connectCloudApi } from '../platform/cloud-api.ts';
import { readSecret } from '../platform/secrets.ts';
import type { Settings } from '../platform/settings.ts';

/** Whom a token speaks for in place of the operator: a person with a role. */
interface Person {
  role: 'customer' | 'staff' | 'admin';
  /** The user's id. */
  subject: string;
}

/**
 * An access token of the local platform, as the users service issues them (RFC 9068), for the person at this machine.
 * @param scope what it may do: `orders:read reports:read`
 * @throws when the platform does not run
 */
export async function mintAccessToken(
  settings: Settings,
  scope: string,
  lifetime = '1h',
  person?: Person,
): Promise<string> {
  const api = await connectCloudApi(settings);
  const jwk = JSON.parse((await readSecret(api, 'access-token-signing-key')) ?? 'null');
  if (!jwk) throw new Error('The platform has no signing key yet; start it first.');
  return new SignJWT({ scope, client_id: 'operator', ...(person && { role: person.role }) })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid })
    .setIssuer(settings.urls.users)
    .setSubject(person?.subject ?? 'operator')
    .setAudience('astrall')
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(jwk, 'ES256'));
}
