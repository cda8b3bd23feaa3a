import { createHash } from 'node:crypto';
import { crc32c, crc32cBase64 } from '../crc32c.ts';
import { invalidArgument } from '../google-error.ts';

/** What the client says of the bytes it sends. Base64. */
export interface DeclaredChecksums {
  md5Hash?: string | undefined;
  crc32c?: string | undefined;
}

interface Checksums {
  size: number;
  md5Hash: string;
  crc32c: string;
}

export interface RunningChecksums {
  update(chunk: Uint8Array): void;
  digest(): Checksums;
}

export function startChecksums(): RunningChecksums {
  const md5 = createHash('md5');
  let crc = 0;
  let size = 0;
  return {
    update(chunk) {
      md5.update(chunk);
      crc = crc32c(chunk, crc);
      size += chunk.length;
    },
    digest: () => ({ size, md5Hash: md5.digest('base64'), crc32c: crc32cBase64(crc) }),
  };
}

/** Reads `X-Goog-Hash: crc32c=...,md5=...`. */
export function parseHashHeader(header: string | undefined): DeclaredChecksums {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim());
  const declared = (name: string) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return { md5Hash: declared('md5'), crc32c: declared('crc32c') };
}

export function checkChecksums(blob: Checksums, ...declarations: DeclaredChecksums[]): void {
  for (const { md5Hash, crc32c: declaredCrc } of declarations) {
    if (md5Hash !== undefined && md5Hash !== blob.md5Hash) throw mismatch('MD5', md5Hash, blob.md5Hash);
    if (declaredCrc !== undefined && declaredCrc !== blob.crc32c) throw mismatch('CRC32C', declaredCrc, blob.crc32c);
  }
}

function mismatch(kind: string, declared: string, actual: string): Error {
  return invalidArgument(`Provided ${kind} hash "${declared}" doesn't match calculated ${kind} hash "${actual}".`);
}
