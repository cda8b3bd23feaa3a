/** What went wrong in words for a person: `fetch failed` alone tells nobody which address refused. */
export function describeError(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message;
}
