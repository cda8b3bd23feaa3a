import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line of one request carries. */
export interface RequestContext {
  request_id: string;
  trace_id: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInRequestContext<Result>(context: RequestContext, run: () => Result): Result {
  return storage.run(context, run);
}

export function currentRequestContext(): RequestContext | undefined {
  return storage.getStore();
}
