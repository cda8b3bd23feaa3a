import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './until.ts';

export interface Received {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
  /** Once it is answered. */
  status?: number;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** Decides each answer; 204 unless told. A promise delays it; `hang` never answers. */
  answer: (request: Received) => number | 'hang' | Promise<number | 'hang'>;
  waitFor(count: number, timeoutMs?: number): Promise<Received[]>;
  close(): Promise<void>;
}

/** An HTTP endpoint that keeps what is sent to it. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { url = '', method = '', headers } = incoming;
    const request: Received = { path: url, method, headers, body: Buffer.concat(chunks).toString(), at: Date.now() };
    receiver.received.push(request);
    const status = await receiver.answer(request);
    if (status === 'hang') return;
    request.status = status;
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: () => 204,
    async waitFor(count, timeoutMs) {
      await until(
        () => receiver.received.length >= count,
        timeoutMs,
        () => `${receiver.received.length} of ${count}`,
      );
      return receiver.received;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
