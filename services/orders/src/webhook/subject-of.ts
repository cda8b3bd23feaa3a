/**
 * What a payload is about: the id on it, or that of its customer where it is a request about one, with every digit, though a number beyond 2^53 lost some when it was parsed. Null
 * where it has none that Shopify would give.
 */
export function subjectOf(payload: unknown, text: string): string | null {
  const about = payload as { id?: unknown; customer?: { id?: unknown } | null } | null;
  const id = about?.id ?? about?.customer?.id;
  if (typeof id === 'string') return /^\d{1,64}$/.test(id) ? id : null;
  if (typeof id !== 'number') return null;
  if (Number.isSafeInteger(id)) return String(id);
  const written = text.matchAll(/"id"\s*:\s*(\d{16,64})(?!\d)/g);
  return written.map(([, digits]) => digits!).find((digits) => Number(digits) === id) ?? null;
}
