const pollMs = 20;

/** Resolves with how long it took. A look that throws counts as not yet. @throws when it takes longer than allowed */
export async function until(timeoutMs: number, holds: () => boolean | Promise<boolean>): Promise<number> {
  const startedAt = Date.now();
  while (Date.now() - startedAt < timeoutMs) {
    if (
      await Promise.resolve()
        .then(holds)
        .catch(() => false)
    )
      return Date.now() - startedAt;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`not so within ${timeoutMs} ms: ${holds}`);
}
