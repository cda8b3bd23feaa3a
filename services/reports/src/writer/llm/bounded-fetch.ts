/** More than any answer needs. */
const maxBytes = 4 * 2 ** 20;

/** As `fetch`, but a server that goes on for ever is not listened to for long: the body then ends with an error. */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  let bytes = 0;
  const bound = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Error(`The answer is longer than ${maxBytes} bytes`);
      controller.enqueue(chunk);
    },
  });
  return answer.body ? new Response(answer.body.pipeThrough(bound), answer) : answer;
}
