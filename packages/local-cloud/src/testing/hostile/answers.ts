import fc from 'fast-check';
import { type Answer, type Document, type HostileRequest, requestsOf, resolverOf } from './requests.ts';

interface Target {
  /** An imported `openapi.json`. */
  document: { paths: object };
  url: string;
  /** `Bearer ...` that may do everything, so that requests come past the door. */
  authorization: string;
  requests: number;
}

const slowMs = 5000;
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Sends requests drawn from a document, valid and broken.
 * @throws with the smallest request found that is answered with 5xx, outside the document, or not in time
 */
export async function sendHostileRequests({ url, authorization, requests, ...target }: Target): Promise<void> {
  const document = target.document as Document;
  const declared = new Map(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId, responses }) => [operationId, typesByStatus(responses, document)]),
    ),
  );
  // Ids of what was made on the way, so that half of the requests meet something.
  const made: string[] = [];
  const property = fc.asyncProperty(requestsOf(document), fc.nat(), async (request, which) => {
    const id = made[(which >> 1) % made.length];
    const target = which % 2 === 1 && id ? request.target.replace(uuid, id) : request.target;
    const fault = await faultOf({ ...request, target }, url, authorization, declared.get(request.operationId)!, made);
    if (fault) throw new Error(fault);
  });
  await fc.assert(property, { numRuns: requests, endOnFailure: false });
}

async function faultOf(
  { method, target, headers, body }: HostileRequest,
  url: string,
  authorization: string,
  declared: Map<string, string[]>,
  made: string[],
): Promise<string | undefined> {
  const answer = await fetch(`${url}${target}`, {
    method,
    headers: { ...headers, authorization },
    body: body === '' ? undefined : body,
    redirect: 'manual',
    signal: AbortSignal.timeout(slowMs),
  });
  const text = await answer.text();
  if (answer.status === 201) made.push((JSON.parse(text) as { id: string }).id);
  if (answer.status >= 500) return `answered ${answer.status}: ${text}`;
  const types = declared.get(String(answer.status));
  // A path may end in what belongs to no operation.
  if (!types)
    return answer.status === 404 ? undefined : `answered ${answer.status}, which the document does not declare`;
  const [type] = (answer.headers.get('content-type') ?? '').split(';');
  if (types.length > 0 && !types.includes(type!)) return `answered ${answer.status} as ${type || 'nothing'}: ${text}`;
  return undefined;
}

function typesByStatus(responses: Record<string, Answer>, document: Document): Map<string, string[]> {
  return new Map(
    Object.entries(responses).map(([status, answer]) => {
      const { content = {} } = answer.$ref ? (resolverOf(document)(answer.$ref) as Answer) : answer;
      return [status, Object.keys(content)];
    }),
  );
}
