import { request } from 'node:http';

interface SlowRequest {
  /** Sends the rest of the body and resolves with the answer's status. */
  finish(): Promise<number>;
}

/** A request whose body is under way: the headers and the first half of it have been sent. */
export async function beginRequest(url: string, headers: Record<string, string>, body: string): Promise<SlowRequest> {
  const bytes = Buffer.from(body);
  const half = bytes.length >> 1;
  const outgoing = request(url, { method: 'POST', headers: { ...headers, 'content-length': bytes.length } });
  const status = new Promise<number>((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => response.resume().once('end', () => resolve(response.statusCode ?? 0)));
  });
  status.catch(() => {});
  await new Promise((resolve) => outgoing.write(bytes.subarray(0, half), resolve));
  return {
    finish() {
      outgoing.end(bytes.subarray(half));
      return status;
    },
  };
}
