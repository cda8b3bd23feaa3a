const deadlineMs = 60_000;
const pollMs = 50;

/** The first value found by looking again and again. @throws when that takes too long, and what `look` throws */
export async function until<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
  for (const deadline = Date.now() + deadlineMs; Date.now() < deadline; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`Waited ${deadlineMs / 1000} s for ${what}.`);
}
