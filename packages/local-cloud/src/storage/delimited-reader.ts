import { invalidArgument } from '../google-error.ts';

/** Cuts a stream at delimiters, holding no more than one chunk and a delimiter's length of it. */
export interface DelimitedReader {
  /** Everything up to the delimiter, which is consumed. */
  readUntil(delimiter: string, maxBytes: number): Promise<Buffer>;
  streamUntil(delimiter: string): AsyncGenerator<Uint8Array>;
  drain(): Promise<void>;
}

export function delimitedReader(source: AsyncIterable<Uint8Array>): DelimitedReader {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  const pull = async (): Promise<void> => {
    const next = await chunks.next();
    if (next.done) throw invalidArgument('The multipart body ends before its closing boundary.');
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
  };

  async function* streamUntil(delimiter: string): AsyncGenerator<Uint8Array> {
    for (;;) {
      const found = held.indexOf(delimiter);
      const end = found === -1 ? Math.max(0, held.length - delimiter.length + 1) : found;
      if (end > 0) yield held.subarray(0, end);
      if (found !== -1) {
        held = held.subarray(found + delimiter.length);
        return;
      }
      held = held.subarray(end);
      await pull();
    }
  }

  return {
    async readUntil(delimiter, maxBytes) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of streamUntil(delimiter)) {
        size += part.length;
        if (size > maxBytes) throw invalidArgument('A part of the multipart body is too large.');
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
    streamUntil,
    async drain() {
      while (!(await chunks.next()).done);
    },
  };
}
