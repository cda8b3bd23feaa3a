import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits; the prefix lets scanners of source code recognise it. */
export function newSecret(): string {
  return `ask_${randomBytes(32).toString('base64url')}`;
}

/** SHA-256 in hex. A random secret cannot be guessed from its hash, so that nothing slower is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function secretMatches(secret: string, hashes: string[]): boolean {
  const given = Buffer.from(hashSecret(secret));
  return hashes.map((hash) => timingSafeEqual(given, Buffer.from(hash))).includes(true);
}
