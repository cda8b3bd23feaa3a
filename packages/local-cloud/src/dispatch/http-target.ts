import { z } from 'zod';
import type { CloudContext } from '../cloud-context.ts';
import { bytes, headers, httpMethod, httpUrl, oidcToken } from '../proto/fields.ts';
import { type Answer, sendRequest } from './send-request.ts';

/** What a task's `httpRequest` and a scheduler job's `httpTarget` have in common; the URL's field differs. */
export const httpTargetFields = {
  httpMethod: httpMethod.default('POST'),
  headers: headers.optional(),
  body: bytes.optional(),
  oidcToken: oidcToken.optional(),
};

const httpTarget = z.object({ url: httpUrl, ...httpTargetFields });

export type HttpTarget = z.infer<typeof httpTarget>;

export interface TargetCall {
  target: HttpTarget;
  userAgent: string;
  /** Set by us, over what the caller configured. */
  headers: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
}

export async function callTarget(
  { authorize }: Pick<CloudContext, 'authorize'>,
  { target, userAgent, headers, timeoutMs, signal }: TargetCall,
): Promise<Answer> {
  const body = target.body === undefined ? undefined : Buffer.from(target.body, 'base64');
  return sendRequest({
    url: target.url,
    method: target.httpMethod,
    headers: {
      ...(body && !hasContentType(target) ? { 'Content-Type': 'application/octet-stream' } : {}),
      ...target.headers,
      'User-Agent': userAgent,
      ...headers,
      ...(await authorize(target.oidcToken, target.url)),
    },
    body,
    timeoutMs,
    signal,
  });
}

export function isSuccess({ status = 0 }: Answer): boolean {
  return status >= 200 && status < 300;
}

function hasContentType({ headers }: HttpTarget): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
}
