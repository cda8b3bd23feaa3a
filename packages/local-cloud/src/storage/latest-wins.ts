import type { Request } from 'express';

export type TakeTurn = <T>(key: string, request: Request, work: () => Promise<T>) => Promise<T>;

/**
 * One request at a time per key; a newer one cuts off the older. A client that comes back after a broken connection
 * must not wait until the server has noticed the break.
 */
export function latestWins(): TakeTurn {
  const turns = new Map<string, { request: Request; done: Promise<unknown> }>();
  return async (key, request, work) => {
    const previous = turns.get(key);
    previous?.request.destroy();
    const done = Promise.allSettled([previous?.done]).then(work);
    const turn = { request, done };
    turns.set(key, turn);
    try {
      return await done;
    } finally {
      if (turns.get(key) === turn) turns.delete(key);
    }
  };
}
