import { z } from 'zod';

/** Protocol buffer types as proto3 JSON writes them. */

const WELL_FORMED = 'must be well-formed Unicode without NUL';

export const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\0'), WELL_FORMED);

export const duration = z.string().regex(/^\d{1,12}(\.\d{1,9})?s$/, 'must be a duration such as 3.5s');

export const timestamp = z.iso.datetime({ offset: true });

/** Both base64 alphabets are allowed; `Buffer.from(value, 'base64')` reads both. */
export const bytes = z.string().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'must be base64');

const HTTP_METHODS = ['HTTP_METHOD_UNSPECIFIED', 'POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const;

/** Google's REST clients send an enum as its number, people as its name. */
export const httpMethod = z
  .union([z.enum(HTTP_METHODS), z.int().transform((value) => HTTP_METHODS[value])])
  .transform((value) => (value === undefined || value === 'HTTP_METHOD_UNSPECIFIED' ? 'POST' : value));

export const headers = z.record(z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/), z.string().regex(/^[^\r\n\0]*$/));

export const oidcToken = z.strictObject({ serviceAccountEmail: z.email(), audience: text.optional() });

export const httpUrl = z.url({ protocol: /^https?$/ });

/** Sent back by clients that change a resource they have read; ours to say, not theirs. */
export const outputOnly = z
  .unknown()
  .optional()
  .transform(() => undefined);
