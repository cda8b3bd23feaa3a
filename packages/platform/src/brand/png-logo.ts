import { crc32, inflateSync } from 'node:zlib';
import type { Logo } from './brand.ts';

/** Samples of a pixel, by the colour type of the header. */
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const damaged = 'is a PNG that is damaged';

/**
 * The picture, or what is wrong with it. Its pixels are unpacked once, because a PDF takes most of them over as they
 * are, and only who reads it would notice.
 */
export function pngLogo(data: Buffer, maxPixels: number): Logo | string {
  const pixels: Buffer[] = [];
  let ended = false;
  for (let at = 8; !ended; ) {
    if (at + 12 > data.length) return 'is a PNG that is cut off';
    const end = at + 8 + data.readUInt32BE(at);
    if (end + 4 > data.length) return 'is a PNG that is cut off';
    if (crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return damaged;
    const type = data.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') pixels.push(data.subarray(at + 8, end));
    ended = type === 'IEND';
    at = end + 4;
  }
  if (data.toString('latin1', 12, 16) !== 'IHDR' || data.length < 33) return damaged;
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  if (width * height > maxPixels) return { format: 'png', data, width, height };
  const bits = data[24]! * (samples[data[25]!] ?? Number.NaN);
  const unpacked = height * (1 + Math.ceil((width * bits) / 8));
  const isInterlaced = data[28] === 1;
  try {
    const { length } = inflateSync(Buffer.concat(pixels), { maxOutputLength: 2 * unpacked + 4096 });
    if (!(isInterlaced || length >= unpacked)) return damaged;
  } catch {
    return damaged;
  }
  return { format: 'png', data, width, height };
}
