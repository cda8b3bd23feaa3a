/** What a policy takes for the place a redirect leads to: an origin, or the scheme of an app's own address. */
export function formTarget(uri: string): string {
  const { protocol, origin } = new URL(uri);
  return origin === 'null' ? protocol : origin;
}
