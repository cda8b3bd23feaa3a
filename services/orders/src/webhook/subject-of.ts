/**
 * What a payload is about: the id on it, with every digit, though a number beyond 2^53 lost some when it was parsed. Null
 * where it has none that Shopify would give.
 */
export function subjectOf(payload: unknown, text: string): string | null {
  const id = (payload as { id?: unknown } | null)?.id;
  if (typeof id === 'string') return /^\d{1,64}$/.test(id) ? id : null;
  if (typeof id !== 'number') return null;
  if (Number.isSafeInteger(id)) return String(id);
  const written = text.matchAll(/"id"\s*:\s*(\d{16,64})(?!\d)/g);
  return written.map(([, digits]) => digits!).find((digits) => Number(digits) === id) ?? null;
}
