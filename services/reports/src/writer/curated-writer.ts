import type { NatalChart } from '@astrall/astrology/chart.ts';
import { corpora } from './corpora.ts';
import type { Corpus } from './corpus/corpus.ts';
import { elementEmphasis } from './element-emphasis.ts';
import type { Writer } from './report-text.ts';
import { placementOf, type SectionKey, sectionHead, sectionKeys } from './section-outline.ts';

/** Composes the whole report from our own corpus; the same chart always gives the same words. */
export function createCuratedWriter(): Writer {
  return {
    async write({ locale, chart }) {
      const corpus = corpora[locale];
      const sections = sectionKeys.map((key) => ({
        ...sectionHead(key, chart, corpus),
        paragraphs: paragraphs(key, chart, corpus),
      }));
      return { locale, kind: 'natal', sections, source: 'curated', model: null, promptHash: null };
    },
  };
}

function paragraphs(key: SectionKey, chart: NatalChart, corpus: Corpus): string[] {
  switch (key) {
    case 'introduction':
    case 'closing':
      return [...corpus[key]];
    case 'ascendant':
      return chart.angles
        ? [corpus.ascendantMeaning, corpus.ascendantInSign[chart.angles.ascendant.sign]]
        : [corpus.unknownTime];
    case 'elements':
      return elementParagraphs(chart, corpus);
    default:
      return [corpus.bodyMeanings[key], corpus.bodyInSign[key][placementOf(key, chart).sign]];
  }
}

function elementParagraphs(chart: NatalChart, corpus: Corpus): string[] {
  const { dominant, missing } = elementEmphasis(chart);
  return [
    corpus.elementsMeaning,
    dominant ? corpus.dominantElement[dominant] : corpus.balancedElements,
    ...missing.map((element) => corpus.missingElement[element]),
  ];
}
