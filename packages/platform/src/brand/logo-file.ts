import { readFileSync, statSync } from 'node:fs';
import type { Logo } from './brand.ts';
import { pngLogo } from './png-logo.ts';

const maxBytes = 512 * 1024;
const maxPixels = 4_000_000;
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8]);
const endOfJpeg = Buffer.from([0xff, 0xd9]);

/** The picture in a file, or what is wrong with it. */
export function readLogo(path: string): Logo | string {
  let data: Buffer;
  try {
    if (statSync(path).size > maxBytes) return `${path} is larger than ${maxBytes / 1024} KiB`;
    data = readFileSync(path);
  } catch (error) {
    return `${path} cannot be read (${(error as Error).message})`;
  }
  const logo = data.subarray(0, 8).equals(png)
    ? pngLogo(data, maxPixels)
    : data.subarray(0, 2).equals(jpeg)
      ? jpegLogo(data)
      : svgLogo(data);
  if (typeof logo === 'string') return `${path} ${logo}`;
  if (!(logo.width > 0 && logo.height > 0)) return `${path} has no size`;
  const tooLarge = logo.format !== 'svg' && logo.width * logo.height > maxPixels;
  return tooLarge ? `${path} has more than ${maxPixels / 1_000_000} million pixels` : logo;
}

/** Walks the segments to the frame header, which names the size. */
function jpegLogo(data: Buffer): Logo | string {
  if (!data.includes(endOfJpeg, data.length / 2)) return 'is a JPEG that is cut off';
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!isFrame) continue;
    return { format: 'jpeg', data, width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
  }
  return 'is neither a PNG, a JPEG nor an SVG that can be read';
}

/** Shapes alone: letters would need fonts that are not there, and nothing in a report is fetched. */
function svgLogo(data: Buffer): Logo | string {
  const text = data.toString('utf8');
  const root = /<svg\b[^>]*>/u.exec(text)?.[0];
  if (!root || !text.includes('</svg>')) return 'is neither a PNG, a JPEG nor an SVG that can be read';
  const refused =
    /<(script|image|foreignObject|text|style|use)\b|<!ENTITY|\burl\(\s*['"]?(?!#)|\bhref\s*=\s*['"]?(?!['"#])/iu.exec(
      text,
    );
  if (refused) return `holds "${refused[0].trim()}", which is not drawn: make shapes of it`;
  const box = /\bviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/u.exec(root);
  const side = (name: string) => Number(new RegExp(`\\b${name}=["']([\\d.]+)`, 'u').exec(root)?.[1] ?? 0);
  return {
    format: 'svg',
    data,
    width: box ? Number(box[1]) : side('width'),
    height: box ? Number(box[2]) : side('height'),
  };
}
