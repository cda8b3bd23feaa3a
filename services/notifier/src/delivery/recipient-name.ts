import { oneLine } from '../mail/one-line.ts';

const longest = 40;
const mostWords = 4;

const letters = String.raw`\p{L}(?:[\p{L}\p{M}]|\u200c|\u200d)*`;
const word = `['’]?${letters}(?:['’‘ʼ·‐‑-]${letters})*['’]?`;
/** `J. R. R.`, `J.-P.`, `Mª.`, `Dr.`: a dot between longer parts would make a link of them. */
const initials = String.raw`\p{L}\p{M}*\.(?:-?\p{L}\p{M}*\.)*|[\p{L}\p{M}]{2,3}\.`;
const name = new RegExp(`^(?:${word}|${initials})(?: (?:${word}|${initials})){0,${mostWords - 1}}$`, 'u');

/**
 * A name as a header and a greeting bear it; empty when it does not look like one. Whoever orders writes it, and our mail
 * would carry their address or advertisement to somebody else.
 */
export function recipientName(written: string): string {
  const line = oneLine(written);
  return line.length <= longest && name.test(line) ? line : '';
}
