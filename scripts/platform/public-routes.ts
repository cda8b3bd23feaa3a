import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type ServiceName } from './settings.ts';

interface MergedDocument {
  paths: Record<string, Record<string, { 'x-service'?: ServiceName }>>;
}

/** Pages for people, which are no part of the API. */
const pages: Record<string, ServiceName> = { '/password': 'users' };

/** The document of all services, as it was generated. */
export const mergedDocumentPath = join(root, 'docs/api/openapi.json');

/** Which service answers below a path's first part: `/orders` -> orders. What every service has, such as /healthz, is not in it. */
export function publicRoutes(): Record<string, ServiceName> {
  const { paths } = JSON.parse(readFileSync(mergedDocumentPath, 'utf8')) as MergedDocument;
  const owned = Object.entries(paths).flatMap(([path, item]) => {
    const service = Object.values(item)[0]?.['x-service'];
    return service ? [[`/${path.split('/')[1]}`, service]] : [];
  });
  return { ...Object.fromEntries(owned), ...pages };
}
