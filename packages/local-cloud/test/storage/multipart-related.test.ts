import { describe, expect, test } from '@jest/globals';
import { readRelated } from '../../src/storage/multipart-related.ts';

const TYPE = 'multipart/related; boundary=edge';
const CONTENT = 'before\r\n--edg\r\n--edge is no boundary\r\n-';
const BODY = Buffer.from(
  `--edge\r\nContent-Type: application/json\r\n\r\n{"name":"a"}\r\n--edge\r\nContent-Type: text/plain\r\n\r\n${CONTENT}\r\n--edge--\r\n`,
);

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(body: AsyncIterable<Uint8Array>): Promise<{ resource: unknown; content: string }> {
  const { resource, content } = await readRelated(body, TYPE);
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return { resource, content: Buffer.concat(parts).toString() };
}

describe('readRelated', () => {
  test('finds the boundaries however the body is cut into chunks', async () => {
    for (let size = 1; size <= BODY.length; size++) {
      expect([size, await read(inChunks(BODY, size))]).toEqual([size, { resource: { name: 'a' }, content: CONTENT }]);
    }
  });

  test('fails wherever the body is cut off', async () => {
    const closing = BODY.indexOf('\r\n--edge--') + '\r\n--edge--'.length;
    for (let end = 0; end < closing; end++) {
      await expect(read(inChunks(BODY.subarray(0, end), 7))).rejects.toMatchObject({ code: 400 });
    }
  });
});
