import http from 'node:http';
import https from 'node:https';

/** Either the answer's status, or why there was none. */
export interface Answer {
  status?: number;
  failure?: string;
}

export interface OutgoingRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: Buffer | string;
  timeoutMs: number;
  signal: AbortSignal;
}

const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
};

/**
 * Not `fetch`: it gives up on an answer's headers after five minutes, and a delivery may take longer. A connection that
 * its server closed just as we reused it says nothing about the target, so that request is sent again at once.
 */
export async function sendRequest(request: OutgoingRequest): Promise<Answer> {
  const { answer, stale } = await sendOnce(request);
  return stale ? (await sendOnce(request)).answer : answer;
}

function sendOnce({ url, method, headers, body, timeoutMs, signal }: OutgoingRequest) {
  return new Promise<{ answer: Answer; stale: boolean }>((resolve) => {
    const target = new URL(url);
    const secure = target.protocol === 'https:';
    const timeout = AbortSignal.timeout(timeoutMs);
    const outgoing = (secure ? https : http).request(target, {
      method,
      agent: agents[secure ? 'https:' : 'http:'],
      headers: body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
      signal: AbortSignal.any([signal, timeout]),
    });
    const fail = (error: NodeJS.ErrnoException) => {
      const failure = timeout.aborted ? `no answer within ${timeoutMs} ms` : (error.code ?? error.message);
      resolve({ answer: { failure }, stale: outgoing.reusedSocket && error.code === 'ECONNRESET' });
    };
    outgoing.on('error', fail);
    outgoing.on('response', (response) => {
      response.on('error', fail).on('end', () => resolve({ answer: { status: response.statusCode }, stale: false }));
      response.resume();
    });
    outgoing.end(body);
  });
}
