interface Page {
  next: string | null;
  results: unknown[];
}

export interface PageParameters {
  query?: Record<string, unknown>;
  path?: Record<string, unknown>;
}

/** Follows `next` to the end. Its query alone counts: an API behind a gateway may know itself under another address. */
export async function* pages(
  get: (path: string, init: { params: PageParameters }) => Promise<unknown>,
  path: string,
  parameters: PageParameters = {},
): AsyncGenerator<unknown, void> {
  for (let query = parameters.query; ; ) {
    const page = (await get(path, { params: { ...parameters, query } })) as Page;
    yield* page.results;
    if (page.next === null) return;
    query = Object.fromEntries(new URL(page.next).searchParams);
  }
}
