import { ProblemError } from './problem-error.ts';
import type { Send } from './send.ts';

export type TokenSource = () => string | Promise<string>;

export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  /** What is needed, separated by spaces: `orders:read products:write`. */
  scope: string;
}

/** RFC 6749, sections 5.1 and 5.2. */
interface TokenAnswer {
  access_token?: string;
  expires_in?: number;
  error?: string;
  error_description?: string;
}

/** A token is replaced this long before it ends, so that none ends on its way. */
const marginMs = 30_000;

/** Tokens by client credentials, each used until shortly before its end; callers who come together share one request. */
export function clientCredentialsTokens(baseUrl: string, credentials: ClientCredentials, send: Send): TokenSource {
  let current: Promise<{ token: string; endsAt: number }> | undefined;
  let endsAt = Number.POSITIVE_INFINITY;
  return async () => {
    if (!current || Date.now() > endsAt - marginMs) {
      endsAt = Number.POSITIVE_INFINITY;
      const asked = requestToken(baseUrl, credentials, send);
      current = asked;
      asked.then(
        (issued) => {
          endsAt = issued.endsAt;
        },
        () => {
          current = undefined;
        },
      );
    }
    return (await current).token;
  };
}

async function requestToken(baseUrl: string, { clientId, clientSecret, scope }: ClientCredentials, send: Send) {
  // RFC 6749, section 2.3.1: both are form-encoded before they are joined.
  const basic = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const response = await send(
    new Request(new URL('/oauth/token', baseUrl), {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    }),
  );
  const answer = (await response.json().catch(() => ({}))) as TokenAnswer;
  if (!response.ok) throw new ProblemError(response, { code: answer.error, detail: answer.error_description });
  return { token: String(answer.access_token), endsAt: Date.now() + Number(answer.expires_in) * 1000 };
}

/** Puts the token on every request. */
export function sendWithToken(tokens: TokenSource, send: Send): Send {
  return async (request) => {
    const authorized = new Request(request);
    authorized.headers.set('authorization', `Bearer ${await tokens()}`);
    return send(authorized);
  };
}
