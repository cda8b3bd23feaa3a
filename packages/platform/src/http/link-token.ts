import { createHash, createHmac } from 'node:crypto';

/**
 * The secret part of a link: 256 bits derived from its id, so that a repeated request for the link gives the same one
 * though the database holds only the hash.
 * @param kind of link, so that ids of one kind never open another
 */
export function linkToken(kind: string, linkId: string, secret: string): string {
  return createHmac('sha256', secret).update(`${kind}:${linkId.toLowerCase()}`).digest('base64url');
}

/** SHA-256 in hex: what is stored and looked up. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
