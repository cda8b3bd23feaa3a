import { json, type Request, Router } from 'express';
import { z } from 'zod';
import { crc32c } from '../crc32c.ts';
import { failedPrecondition, invalidArgument } from '../google-error.ts';
import { bytes } from '../proto/fields.ts';
import { pageOf } from '../proto/page.ts';
import { parse } from '../proto/parse.ts';
import { findSecret, findVersion, payloadOf, versionName } from './find-secret.ts';
import { versionResource } from './secret-resource.ts';
import type { Secret, SecretStore, SecretVersion } from './secret-store.ts';

const SECRET = '/v1/projects/:project/secrets/:secret';
const VERSION = `${SECRET}/versions/:version`;
const MAX_PAYLOAD_BYTES = 64 * 1024;

const addVersionBody = z.object({
  payload: z.object({ data: bytes, dataCrc32c: z.coerce.string().optional() }),
});

type SecretParams = { project: string; secret: string };
type VersionRequest = Request<SecretParams & { version: string }>;

/** The versions of a secret: the values, and whether they can be read. */
export function versionRouter(store: SecretStore): Router {
  const router = Router();

  router.post(`${SECRET}\\:addVersion`, json({ limit: '1mb' }), async (request: Request<SecretParams>, response) => {
    const { payload } = parse(addVersionBody, request.body);
    const data = Buffer.from(payload.data, 'base64');
    if (data.length > MAX_PAYLOAD_BYTES) throw invalidArgument('The payload is larger than 65,536 bytes.');
    if (payload.dataCrc32c !== undefined && payload.dataCrc32c !== String(crc32c(data))) {
      throw invalidArgument('The payload does not match its checksum dataCrc32c.');
    }
    const resource = await store.change((secrets) => {
      const secret = findSecret(secrets, nameOf(request.params));
      const version: SecretVersion = {
        number: secret.versions.length + 1,
        state: 'ENABLED',
        createTime: new Date().toISOString(),
        data: data.toString('base64'),
      };
      secret.versions.push(version);
      return versionResource(secret, version);
    });
    response.json(resource);
  });

  router.get(`${SECRET}/versions`, (request: Request<SecretParams>, response) => {
    if (request.query['filter']) throw invalidArgument('Versions cannot be filtered here.');
    const secret = findSecret(store.read(), nameOf(request.params));
    const { size, afterId } = pageOf(request);
    const newestFirst = secret.versions.toReversed();
    const rest = afterId === '0' ? newestFirst : newestFirst.filter(({ number }) => number < Number(afterId));
    const page = rest.slice(0, size);
    response.json({
      versions: page.map((version) => versionResource(secret, version)),
      nextPageToken: page.length < rest.length ? String(page.at(-1)?.number) : undefined,
      totalSize: secret.versions.length,
    });
  });

  router.get(`${VERSION}\\:access`, (request: VersionRequest, response) => {
    const { secret, version } = find(request);
    const data = payloadOf(secret, version);
    const dataCrc32c = String(crc32c(Buffer.from(data, 'base64')));
    response.json({ name: versionName(secret, version), payload: { data, dataCrc32c } });
  });

  router.get(VERSION, (request: VersionRequest, response) => {
    const { secret, version } = find(request);
    response.json(versionResource(secret, version));
  });

  changeState('enable', (version) => {
    version.state = 'ENABLED';
  });
  changeState('disable', (version) => {
    version.state = 'DISABLED';
  });
  changeState('destroy', (version) => {
    version.state = 'DESTROYED';
    version.destroyTime = new Date().toISOString();
    delete version.data;
  });

  function changeState(verb: string, change: (version: SecretVersion) => void): void {
    router.post(`${VERSION}\\:${verb}`, async (request: VersionRequest, response) => {
      const resource = await store.change((secrets) => {
        const secret = findSecret(secrets, nameOf(request.params));
        const version = findVersion(secret, request.params.version);
        if (version.state === 'DESTROYED') {
          throw failedPrecondition(`Secret Version [${versionName(secret, version)}] is in DESTROYED state.`);
        }
        change(version);
        return versionResource(secret, version);
      });
      response.json(resource);
    });
  }

  function find({ params }: VersionRequest): { secret: Secret; version: SecretVersion } {
    const secret = findSecret(store.read(), nameOf(params));
    return { secret, version: findVersion(secret, params.version) };
  }

  return router;
}

function nameOf({ project, secret }: SecretParams): string {
  return `projects/${project}/secrets/${secret}`;
}
