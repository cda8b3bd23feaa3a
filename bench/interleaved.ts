import autocannon from 'autocannon';

const connections = 10;
const roundSeconds = 3;
const rounds = 5;

export interface Measured {
  requests_per_second: number;
  peer_requests_per_second: number;
  /** Median of the rounds' ratios; each round measures both, one after the other. */
  ratio: number;
  p97_5_ms: number;
}

/** Requests per second of one address against another's, in turns, so that both see the same machine. */
export async function measure(
  name: string,
  headers: Record<string, string>,
  ours: string,
  theirs: string,
): Promise<Measured> {
  await Promise.all([load(ours, headers), load(theirs, headers)]);
  const pairs: { own: Round; peer: Round }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ own: await load(ours, headers), peer: await load(theirs, headers) });
  }
  const measured = {
    requests_per_second: Math.round(median(pairs.map(({ own }) => own.perSecond))),
    peer_requests_per_second: Math.round(median(pairs.map(({ peer }) => peer.perSecond))),
    ratio: Number(median(pairs.map(({ own, peer }) => own.perSecond / peer.perSecond)).toFixed(2)),
    p97_5_ms: median(pairs.map(({ own }) => own.p97Ms)),
  };
  console.log(`  ${name}: ${JSON.stringify(measured)}`);
  return measured;
}

interface Round {
  perSecond: number;
  p97Ms: number;
}

/** @throws when an answer is not 200 */
async function load(url: string, headers: Record<string, string>): Promise<Round> {
  const result = await autocannon({ url, headers, connections, duration: roundSeconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.total / result.duration, p97Ms: result.latency.p97_5 };
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1]!;
}
