import { createHmac, timingSafeEqual } from 'node:crypto';

/** Base64 of the HMAC-SHA256 of the raw body: what Shopify sends in `X-Shopify-Hmac-Sha256`. */
export function webhookDigest(body: Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

/** Whether the digest was made with any of the secrets; the comparison takes the same time wherever they differ. */
export function isSignedBy(body: Buffer, digest: string, secrets: string[]): boolean {
  const given = Buffer.from(digest);
  const matches = secrets.map((secret) => {
    const expected = Buffer.from(webhookDigest(body, secret));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return matches.includes(true);
}
