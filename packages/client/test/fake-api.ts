import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Reply = { status?: number; body?: unknown; headers?: Record<string, string>; hangUp?: boolean; silent?: boolean };

/** A server that answers what a test says: what a client does with an API, busy or broken, cannot be had from a real one. */
export interface FakeApi {
  url: string;
  received: Received[];
  /** Requests for a path, after the token's. */
  to(path: string): Received[];
  /** What to answer, by `GET /orders`; several are given in turn, the last one for good. */
  answers: Record<string, Reply[]>;
  close(): Promise<void>;
}

export async function startFakeApi(): Promise<FakeApi> {
  const received: Received[] = [];
  const answers: FakeApi['answers'] = {};
  const server: Server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString();
    const { method = '', url = '', headers } = request;
    received.push({ method, path: url, headers, body });
    const replies = answers[`${method} ${url}`] ?? answers[`${method} ${url.split('?')[0]}`] ?? [{ status: 404 }];
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
    if (reply.hangUp) return void request.socket.destroy();
    if (reply.silent) return;
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    to: (path) => received.filter((one) => one.path.split('?')[0] === path),
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const issued = (token: string, seconds = 900) => ({
  body: { access_token: token, token_type: 'Bearer', expires_in: seconds },
});
