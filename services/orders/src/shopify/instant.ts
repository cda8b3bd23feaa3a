/**
 * The instant that a text names, within the years in which there are webhooks: PostgreSQL refuses some of those that
 * JavaScript can count to.
 */
export function readInstant(text: string): Date | null {
  const instant = new Date(text);
  const year = instant.getUTCFullYear();
  return year >= 2000 && year <= 2100 ? instant : null;
}
