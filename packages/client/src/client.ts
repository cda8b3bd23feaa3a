import createFetchClient, { type Client } from 'openapi-fetch';
import type { Call, ListParameters, ListPath, Row } from './api-types.ts';
import type { paths } from './generated/api.ts';
import { createsOnce } from './generated/creates-once.ts';
import { type PageParameters, pages } from './pages.ts';
import { ProblemError } from './problem-error.ts';
import { sendRepeatedly } from './retry.ts';
import { type Send, sendWithin } from './send.ts';
import { type ClientCredentials, clientCredentialsTokens, sendWithToken, type TokenSource } from './token.ts';

export type { components, paths } from './generated/api.ts';
export { ProblemError } from './problem-error.ts';

/** Who calls: a program with its client credentials, a token one has, or nobody, where `fetch` authenticates itself. */
type Caller =
  | ClientCredentials
  | { token: string | TokenSource; clientId?: undefined }
  | { token?: undefined; clientId?: undefined };

export type ClientOptions = Caller & {
  baseUrl: string;
  fetch?: Send;
  /** How often a request that may be repeated is, while the API is busy or away. 3 by default. */
  retries?: number;
  /** Before the first repetition; it doubles. 1000 by default. */
  retryDelayMs?: number;
  /** Bound on one attempt. 30 seconds by default. */
  timeoutMs?: number;
};

/** The whole API. Every method resolves with the answer's body, and rejects with a ProblemError for any refusal. */
export interface AstrallClient {
  get: Call<'get'>;
  post: Call<'post'>;
  put: Call<'put'>;
  patch: Call<'patch'>;
  delete: Call<'delete'>;
  /** Every row of a list, page after page, in the order asked for. */
  list<Path extends ListPath>(path: Path, parameters?: ListParameters<Path>): AsyncGenerator<Row<Path>, void>;
  /** The same API with answers as they came, headers and all: openapi-fetch's own methods. */
  http: Client<paths>;
}

export function createClient(options: ClientOptions): AstrallClient {
  const { baseUrl, retries = 3, retryDelayMs = 1000, timeoutMs = 30_000 } = options;
  const send = sendWithin(timeoutMs, options.fetch ?? ((request) => fetch(request)));
  const repetition = { retries, delayMs: retryDelayMs };
  const repeating = sendRepeatedly(repetition, send);
  const tokens = tokensOf(options, sendRepeatedly({ ...repetition, isRepeatable: () => true }, send));
  const http = createFetchClient<paths>({ baseUrl, fetch: tokens ? sendWithToken(tokens, repeating) : repeating });
  http.use({
    onRequest({ request, schemaPath }) {
      const isNew = request.method === 'POST' && createsOnce.has(schemaPath) && !request.headers.has('idempotency-key');
      if (isNew) request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
  });
  const call = (method: 'get' | 'post' | 'put' | 'patch' | 'delete') => async (path: string, init?: object) => {
    const { data, error, response } = await http.request(method, path as never, init as never);
    if (!response.ok) throw new ProblemError(response, error);
    return data;
  };
  return {
    get: call('get') as AstrallClient['get'],
    post: call('post') as AstrallClient['post'],
    put: call('put') as AstrallClient['put'],
    patch: call('patch') as AstrallClient['patch'],
    delete: call('delete') as AstrallClient['delete'],
    list: (path, parameters) =>
      pages(call('get'), path, parameters as PageParameters) as AsyncGenerator<Row<typeof path>, void>,
    http,
  };
}

function tokensOf(options: ClientOptions, send: Send): TokenSource | undefined {
  if (options.clientId !== undefined) return clientCredentialsTokens(options.baseUrl, options, send);
  const { token } = options;
  return typeof token === 'string' ? () => token : token;
}
