import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

type Forward = () => Promise<Answer>;
type Interception = (forward: Forward) => Promise<Answer | 'drop'>;

/** Stands between a worker and local-cloud, with faults on demand. Targets match `METHOD /path?query`. */
export interface CloudProxy {
  url: string;
  /**
   * Treats such requests badly until called off, or so many times; calling off tells how often it did, and refuses
   * what hangs so that the client gives up at last.
   */
  fail(target: RegExp, how: number | 'drop' | 'hang', times?: number): { off(): number };
  /** Holds the next such request: before it is forwarded, or when local-cloud has answered it. */
  hold(target: RegExp, when: 'before' | 'after'): { reached: Promise<void>; release(): void };
}

export async function startCloudProxy(world: ServiceWorld): Promise<CloudProxy> {
  const interceptions = new Map<Interception, RegExp>();
  const { url } = await world.serve(async (request, response) => {
    const content = await buffer(request);
    const forward = () => ask(world.cloud.url, request, content);
    const target = `${request.method} ${request.url}`;
    const [intercept] = interceptions.entries().find(([, pattern]) => pattern.test(target)) ?? [];
    const answer = await (intercept ? intercept(forward) : forward());
    if (answer === 'drop') response.destroy();
    else send(response, answer);
  });
  return {
    url,
    fail(target, how, times = Number.POSITIVE_INFINITY) {
      let count = 0;
      const calledOff = Promise.withResolvers<void>();
      const intercept: Interception = async () => {
        count += 1;
        if (count === times) interceptions.delete(intercept);
        if (how === 'hang') await calledOff.promise;
        return how === 'drop' ? how : { status: how === 'hang' ? 400 : how, headers: {}, body: Buffer.from('{}') };
      };
      interceptions.set(intercept, target);
      return {
        off() {
          interceptions.delete(intercept);
          calledOff.resolve();
          return count;
        },
      };
    },
    hold(target, when) {
      const reached = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      const intercept: Interception = async (forward) => {
        interceptions.delete(intercept);
        const answer = when === 'after' ? await forward() : undefined;
        reached.resolve();
        await released.promise;
        return answer ?? forward();
      };
      interceptions.set(intercept, target);
      return { reached: reached.promise, release: released.resolve };
    },
  };
}

const ownHeaders = new Set(['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

async function ask(base: string, request: IncomingMessage, content: Buffer): Promise<Answer> {
  const headers = Object.entries(request.headers).filter(([name]) => !ownHeaders.has(name)) as [string, string][];
  const answer = await fetch(`${base}${request.url}`, {
    method: request.method!,
    headers,
    redirect: 'manual',
    ...(content.length > 0 ? { body: new Uint8Array(content) } : {}),
  });
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !ownHeaders.has(name))),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
