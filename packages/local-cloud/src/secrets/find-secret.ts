import { failedPrecondition, notFound } from '../google-error.ts';
import type { Secret, Secrets, SecretVersion } from './secret-store.ts';

export function findSecret(secrets: Secrets, name: string): Secret {
  const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  if (!secret) throw notFound(`Secret [${name}] not found.`);
  return secret;
}

/** A version by its number, or `latest`: the newest, in whatever state it is. */
export function findVersion(secret: Secret, version: string): SecretVersion {
  const found =
    version === 'latest' ? secret.versions.at(-1) : secret.versions.find(({ number }) => String(number) === version);
  if (!found) throw notFound(`Secret Version [${secret.name}/versions/${version}] not found.`);
  return found;
}

export function payloadOf(secret: Secret, version: SecretVersion): string {
  if (version.state !== 'ENABLED' || version.data === undefined) {
    throw failedPrecondition(`Secret Version [${versionName(secret, version)}] is in ${version.state} state.`);
  }
  return version.data;
}

export function versionName(secret: Secret, { number }: SecretVersion): string {
  return `${secret.name}/versions/${number}`;
}
