import { join } from 'node:path';
import { untranslatedMessages } from '@astrall/local-cloud/testing/untranslated-messages.ts';
import { spanish as platformSpanish } from '@astrall/platform/http/spanish.ts';
import { expect, test } from '@jest/globals';
import { spanish } from '../src/spanish.ts';

test('everything the service says in a problem is said in Spanish too', async () => {
  // What is written in reports and variants is no problem.
  const except = ['writer', 'document/rewriting'];
  const sources = join(import.meta.dirname, '../src');
  expect(await untranslatedMessages(sources, [spanish, platformSpanish], except)).toEqual([]);
});
