import { untestedStatuses } from '@astrall/local-cloud/testing/untested-statuses.ts';
import { expect, test } from '@jest/globals';
import document from '../openapi.json' with { type: 'json' };

test('every status that the document declares is proven by a test', async () => {
  expect(await untestedStatuses(document, import.meta.dirname)).toEqual([]);
});
