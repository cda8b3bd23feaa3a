import { z } from 'zod';
import { parse } from '../proto/parse.ts';
import type { ObjectTable } from './object-table.ts';
import type { StoredObject } from './stored-object.ts';

const listing = z.object({
  prefix: z.string().default(''),
  delimiter: z.string().default(''),
  maxResults: z.coerce.number().int().min(1).default(1000),
  pageToken: z.string().default(''),
});

export interface ObjectPage {
  items: StoredObject[];
  /** Names cut after the first delimiter that follows the prefix; each stands for everything below it. */
  prefixes: string[];
  nextPageToken: string | undefined;
}

/** One page in the order of the names' bytes. The token is the name the next page begins at. */
export function listObjects(objects: ObjectTable, bucket: string, query: Record<string, unknown>): ObjectPage {
  const { prefix, delimiter, pageToken, ...rest } = parse(listing, query);
  const maxResults = Math.min(rest.maxResults, 1000);
  const page: ObjectPage = { items: [], prefixes: [], nextPageToken: undefined };

  let from: string | undefined = pageToken ? Buffer.from(pageToken, 'base64url').toString() : prefix;
  while (from !== undefined) {
    const object = objects.seek(bucket, from);
    if (!object?.name.startsWith(prefix)) break;
    if (page.items.length + page.prefixes.length === maxResults) {
      page.nextPageToken = Buffer.from(object.name).toString('base64url');
      break;
    }
    const cut = delimiter ? object.name.indexOf(delimiter, prefix.length) : -1;
    if (cut === -1) {
      page.items.push(object);
      from = nextName(object.name);
    } else {
      const below = object.name.slice(0, cut + delimiter.length);
      page.prefixes.push(below);
      from = nameAfterPrefix(below);
    }
  }
  return page;
}

/** Names have no NUL, so nothing lies between a name and itself plus U+0001. */
function nextName(name: string): string {
  return `${name}\u0001`;
}

/** The smallest name after all that begin with `prefix`; undefined when there is none. */
function nameAfterPrefix(prefix: string): string | undefined {
  const characters = [...prefix];
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const next = last === '\u{d7ff}' ? 0xe000 : last.codePointAt(0)! + 1;
    if (next <= 0x10ffff) return characters.join('') + String.fromCodePoint(next);
  }
  return undefined;
}
