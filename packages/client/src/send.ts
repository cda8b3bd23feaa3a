/** How a request is sent: the shape of `fetch` that every layer of the client has. */
export type Send = (request: Request) => Promise<Response>;

/** Bounds every attempt. */
export function sendWithin(timeoutMs: number, send: Send): Send {
  return (request) => {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
    return send(new Request(request, { signal }));
  };
}
