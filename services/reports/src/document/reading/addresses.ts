/** Addresses of mail and of the web, and what refers to papers: they are words of no language. */
const address = /@|:\/\/|^www\.|^doi:/i;

/** A line without the addresses in it. */
export function withoutAddresses(line: string): string {
  return line
    .split(/\s+/)
    .map((token) => (address.test(token) ? '.' : token))
    .join(' ');
}
