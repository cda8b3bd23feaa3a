import { describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import { corpora } from '../../src/writer/corpora.ts';
import { locales } from '../../src/writer/report-text.ts';

describe.each(locales)('the printed labels in %s', (locale) => {
  it('call bodies, signs and elements what the text calls them', () => {
    const { bodyNames, signNames, elementNames } = corpora[locale];
    expect(labels[locale]).toMatchObject({ bodyNames, signNames, elementNames });
  });
});
