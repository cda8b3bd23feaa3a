import { accessCases, tokenOf } from '@astrall/local-cloud/testing/access-matrix.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { access } from '../src/access.policy.ts';
import { type ReportsWorld, startReportsWorld } from './reports-world.ts';

/** Who may do what, written down once more: an operation without a row here fails. */
const expected: Record<string, string> = {
  ListReports: 'customer staff admin service:orders',
  RetrieveReport: 'customer staff admin service:orders',
  RegenerateReport: 'staff admin',
  EraseReports: 'service:orders',
  ListLinks: 'customer staff admin service:orders',
  RetrieveLink: 'customer staff admin service:orders',
  CreateLink: 'customer staff admin service:notifier',
  PutLink: 'customer staff admin service:notifier',
  DeleteLink: 'customer staff admin service:notifier',
  ListDocuments: 'customer staff admin service:orders',
  UploadDocument: 'customer staff admin',
  RetrieveUploadedDocument: 'customer staff admin service:orders',
  DownloadDocument: 'customer staff admin service:orders',
  DeleteDocument: 'customer staff admin',
  ListVariants: 'customer staff admin service:orders',
  CreateVariant: 'customer staff admin',
  RetrieveVariant: 'customer staff admin service:orders',
  DownloadVariant: 'customer staff admin service:orders',
  DeleteVariant: 'customer staff admin',
};

let world: ReportsWorld;

beforeAll(async () => {
  world = await startReportsWorld();
});

afterAll(() => world.close());

test.each(accessCases(document))('$operationId as $who', async ({ operationId, method, path, who }) => {
  const { status } = await request(world.app)
    [method as 'get'](path)
    .set('Authorization', await tokenOf(who, world, access));
  const allowed = expected[operationId]!.split(' ').includes(who);
  expect({ who, refused: status === 401 || status === 403 }).toEqual({ who, refused: !allowed });
});
