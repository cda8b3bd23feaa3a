import { untestedStatuses } from '@astrall/local-cloud/testing/untested-statuses.ts';
import { expect, test } from '@jest/globals';
import document from '../openapi.json' with { type: 'json' };

test('every declared answer of every operation has a test', async () => {
  expect(await untestedStatuses(document, import.meta.dirname)).toEqual([]);
});
