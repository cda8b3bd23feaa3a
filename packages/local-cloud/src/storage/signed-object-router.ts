import { type ErrorRequestHandler, type Request, Router } from 'express';
import { toGoogleError } from '../google-error.ts';
import { isBucketName } from './names.ts';
import type { ObjectStore } from './object-store.ts';
import { sendObject } from './send-object.ts';
import { type UrlSigners, verifySignedUrl } from './signed-url.ts';
import { XmlError } from './xml-error.ts';

/** `GET /{bucket}/{object}` by V4 signed URL, for anybody who has the link. Mount it after the APIs: it claims every path that looks so. */
export function signedObjectRouter(store: ObjectStore, signers: UrlSigners): Router {
  const router = Router();

  router.get(/^\//, async (request, response, next) => {
    const target = parseTarget(request);
    if (!target) {
      next();
      return;
    }
    const { bucket, name, query } = target;
    verifyForMethod(request, (method) =>
      verifySignedUrl({ method, bucket, name, query, headers: request.headers }, signers),
    );
    const parameters = new Map(query);
    await sendObject(request, response, store, {
      bucket,
      name,
      generation: parameters.has('generation') ? Number(parameters.get('generation')) : undefined,
      overrides: {
        contentType: headerText(parameters.get('response-content-type')),
        contentDisposition: headerText(parameters.get('response-content-disposition')),
      },
    });
  });

  router.use(xmlErrorHandler);
  return router;
}

/** A link signed for GET may be looked at with HEAD, as browsers and mail scanners do. */
function verifyForMethod(request: Request, verify: (method: string) => void): void {
  if (request.method !== 'HEAD') {
    verify(request.method);
    return;
  }
  try {
    verify('HEAD');
  } catch {
    verify('GET');
  }
}

/** Decodes the path once and by itself: a router would drop a trailing slash, which belongs to the name. */
function parseTarget(request: Request): { bucket: string; name: string; query: [string, string][] } | undefined {
  const [path = '', search = ''] = request.url.split(/\?(.*)/s);
  const [matched, bucket = '', name = ''] = /^\/([^/]+)\/(.+)$/s.exec(path) ?? [];
  if (matched === undefined) return undefined;
  const pairs = search.split('&').filter((pair) => pair !== '');
  try {
    const query = pairs.map((pair): [string, string] => {
      const [key = '', value = ''] = pair.split(/=(.*)/s);
      return [decodeURIComponent(key), decodeURIComponent(value)];
    });
    const target = { bucket: decodeURIComponent(bucket), name: decodeURIComponent(name), query };
    return isBucketName(target.bucket) ? target : undefined;
  } catch {
    throw new XmlError(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}

function headerText(value: string | undefined): string | undefined {
  if (value !== undefined && /[\r\n\0]/.test(value)) throw new XmlError(400, 'InvalidArgument', 'Invalid argument.');
  return value;
}

const XML_CODES: Record<number, string> = { 404: 'NoSuchKey', 416: 'InvalidRange' };

const xmlErrorHandler: ErrorRequestHandler = (error, _request, response, _next) => {
  const shown = error instanceof XmlError ? error : toXmlError(error);
  if (response.headersSent) response.destroy();
  else response.status(shown.httpStatus).type('application/xml').send(shown.toXml());
};

function toXmlError(error: unknown): XmlError {
  const { code, message } = toGoogleError(error);
  return new XmlError(code, XML_CODES[code] ?? 'InternalError', message);
}
