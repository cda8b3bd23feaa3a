import { createHash } from 'node:crypto';

const TWENTY_DIGITS = 10n ** 20n;

/** A number of 21 digits, as Google's `sub` has, the same for an e-mail forever. */
export function serviceAccountId(email: string): string {
  const digest = createHash('sha256').update(email).digest('hex');
  return String(TWENTY_DIGITS + (BigInt(`0x${digest}`) % TWENTY_DIGITS));
}
