import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../identity/identity.ts';
import { canonicalRequest } from './canonical-request.ts';
import { XmlError } from './xml-error.ts';

const ALGORITHM = 'GOOG4-RSA-SHA256';
const MAX_LIFETIME_SECONDS = 7 * 24 * 3600;
const CLOCK_SKEW_MS = 15 * 60 * 1000;

export interface UrlRequest {
  method: string;
  bucket: string;
  name: string;
  query: [name: string, value: string][];
  headers: IncomingHttpHeaders;
}

export interface UrlSigners {
  identity: Identity;
  /** The service accounts whose signatures count. */
  knownEmails: readonly string[];
}

/** Verifies a V4 signed URL; throws what Cloud Storage answers. The signature comes first: until it holds, the rest is hearsay. */
export function verifySignedUrl(request: UrlRequest, { identity, knownEmails }: UrlSigners): void {
  const parameters = new Map(request.query);
  const parameter = (name: string) => parameters.get(`X-Goog-${name}`) ?? '';
  if (!parameters.has('X-Goog-Signature')) throw anonymous(request);

  const [email = '', ...scope] = parameter('Credential').split('/');
  const date = parameter('Date');
  const canonical = canonicalRequest({
    method: request.method,
    bucket: request.bucket,
    name: request.name,
    query: request.query.filter(([name]) => name !== 'X-Goog-Signature'),
    headers: signedHeaders(parameter('SignedHeaders'), request.headers),
  });
  const hash = createHash('sha256').update(canonical).digest('hex');
  const stringToSign = [ALGORITHM, date, scope.join('/'), hash].join('\n');
  const genuine =
    parameter('Algorithm') === ALGORITHM &&
    scope.join('/') === `${date.slice(0, 8)}/auto/storage/goog4_request` &&
    knownEmails.includes(email) &&
    parameter('SignedHeaders').split(';').includes('host') &&
    identity.verifyBlob(Buffer.from(stringToSign), Buffer.from(parameter('Signature'), 'hex'));
  if (!genuine) throw mismatch(stringToSign, canonical);

  checkLifetime(date, parameter('Expires'));
}

/** The client signs the host without its port, whatever port it then connects to. */
function signedHeaders(names: string, headers: IncomingHttpHeaders): Map<string, string> {
  return new Map(
    names.split(';').map((name) => {
      const value = [headers[name] ?? []].flat().join(',');
      return [name, name === 'host' ? value.replace(/:\d+$/, '') : value];
    }),
  );
}

function checkLifetime(date: string, expires: string): void {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const signedAt = Date.parse(iso);
  const lifetimeSeconds = Number(expires);
  if (!(lifetimeSeconds > 0 && lifetimeSeconds <= MAX_LIFETIME_SECONDS) || !(signedAt <= Date.now() + CLOCK_SKEW_MS)) {
    throw new XmlError(403, 'AccessDenied', 'Access denied.', { Details: 'The signed URL has no valid lifetime.' });
  }
  const expiresAt = signedAt + lifetimeSeconds * 1000;
  if (Date.now() >= expiresAt) {
    const details = `Request signature expired at: ${new Date(expiresAt).toISOString()}`;
    throw new XmlError(403, 'ExpiredToken', 'The provided token has expired.', { Details: details });
  }
}

function anonymous({ bucket, name }: UrlRequest): XmlError {
  const details = `Anonymous caller does not have storage.objects.get access to the object ${bucket}/${name}.`;
  return new XmlError(403, 'AccessDenied', 'Access denied.', { Details: details });
}

function mismatch(stringToSign: string, canonical: string): XmlError {
  const message =
    'Access denied. The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.';
  return new XmlError(403, 'SignatureDoesNotMatch', message, {
    StringToSign: stringToSign,
    CanonicalRequest: canonical,
  });
}
