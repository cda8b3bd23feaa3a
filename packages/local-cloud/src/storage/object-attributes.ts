import { z } from 'zod';
import { parse } from '../proto/parse.ts';
import type { DeclaredChecksums } from './checksums.ts';

const headerText = z.string().refine((value) => !/[\r\n\0]/.test(value), 'has a line break');

const attributes = z.object({
  contentType: headerText.optional(),
  contentDisposition: headerText.optional(),
  contentEncoding: headerText.optional(),
  contentLanguage: headerText.optional(),
  cacheControl: headerText.optional(),
  metadata: z.record(z.string(), z.coerce.string()).optional(),
});

const uploadResource = attributes.extend({
  name: z.string().optional(),
  md5Hash: z.string().optional(),
  crc32c: z.string().optional(),
});

const patchResource = z.object({
  contentType: headerText.nullish(),
  contentDisposition: headerText.nullish(),
  contentEncoding: headerText.nullish(),
  contentLanguage: headerText.nullish(),
  cacheControl: headerText.nullish(),
  metadata: z.record(z.string(), z.null().or(z.coerce.string())).nullish(),
});

/** What a client may set on an object beside its bytes. */
export type ObjectAttributes = z.infer<typeof attributes>;

export interface UploadResource {
  name: string | undefined;
  attributes: ObjectAttributes;
  checksums: DeclaredChecksums;
}

/** The object resource that comes with an upload. */
export function parseUploadResource(json: unknown): UploadResource {
  const { name, md5Hash, crc32c, ...rest } = parse(uploadResource, json);
  return { name, attributes: rest, checksums: { md5Hash, crc32c } };
}

/** Applies a PATCH: null removes an attribute or one entry of the metadata, absence keeps it. */
export function patchAttributes(current: ObjectAttributes, json: unknown): ObjectAttributes {
  const { metadata, ...patch } = parse(patchResource, json);
  const patched = withoutNulls({ ...current, ...patch });
  if (metadata === undefined) return patched;
  return { ...patched, metadata: metadata === null ? undefined : withoutNulls({ ...current.metadata, ...metadata }) };
}

function withoutNulls<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], null> } {
  const kept = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], null> };
}
