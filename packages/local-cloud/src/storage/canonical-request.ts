/** Encodes all but letters, digits and `-._~`, as V4 signing does. */
export function strictEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

export interface SignedRequest {
  method: string;
  bucket: string;
  name: string;
  /** The query as sent, decoded, without X-Goog-Signature. */
  query: [name: string, value: string][];
  /** The signed headers, by lower-case name. */
  headers: Map<string, string>;
}

/** The text whose hash a V4 signature covers. */
export function canonicalRequest({ method, bucket, name, query, headers }: SignedRequest): string {
  const path = `/${bucket}/${name}`.split('/').map(strictEncode).join('/');
  const encoded = query.map(([key, value]): [string, string] => [strictEncode(key), strictEncode(value)]);
  const pairs = encoded.sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join('='));
  const names = [...headers.keys()].sort();
  const lines = names.map(
    (header) =>
      `${header}:${headers
        .get(header)!
        .trim()
        .replace(/\s{2,}/g, ' ')}\n`,
  );
  const payload = headers.get('x-goog-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  return [method, path, pairs.join('&'), lines.join(''), names.join(';'), payload].join('\n');
}
