import { invalidArgument } from '../google-error.ts';

/** Leaves out the first `skip` bytes and refuses to go past `limit` bytes in all. */
export async function* cutBytes(
  chunks: AsyncIterable<Uint8Array>,
  { skip, limit = Infinity }: { skip: number; limit?: number | undefined },
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of chunks) {
    const from = Math.max(0, skip - seen);
    seen += chunk.length;
    if (seen > limit) throw invalidArgument('The upload has more bytes than its declared size.');
    if (from < chunk.length) yield chunk.subarray(from);
  }
}
