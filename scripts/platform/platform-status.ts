import { type Settings, serviceNames } from './settings.ts';

export type State = 'ok' | 'unavailable';

/** Every part of the platform, asked at once. PostgreSQL is told by the services, which depend on it. */
export async function platformStatus({ urls }: Settings): Promise<Record<string, State>> {
  const readyUrls = {
    ...Object.fromEntries(serviceNames.map((name) => [name, `${urls[name]}/readyz`])),
    'local-cloud': `${urls.localCloud}/readyz`,
    mailbox: `${urls.mailbox}/healthz`,
  };
  const states = await Promise.all(
    Object.entries(readyUrls).map(async ([name, url]): Promise<[string, State]> => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      await answer?.body?.cancel();
      return [name, answer?.ok ? 'ok' : 'unavailable'];
    }),
  );
  return Object.fromEntries(states);
}
