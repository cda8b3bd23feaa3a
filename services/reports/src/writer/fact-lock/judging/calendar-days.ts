const dayMs = 86_400_000;

/** The dates from one to another, both included. */
export function daysBetween(from: string, until: string): string[] {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
  return Array.from({ length: Math.max(0, Math.min(count, 400)) + 1 }, (_, day) =>
    new Date(Date.parse(from) + day * dayMs).toISOString().slice(0, 10),
  );
}
