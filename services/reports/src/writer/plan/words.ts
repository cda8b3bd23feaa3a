import type { CuratedWords } from '../corpora.ts';
import { corpora } from '../corpora.ts';
import type { Locale } from '../report-text.ts';
import type { Wording } from '../wording/wording.ts';
import { wordings } from '../wording/wordings.ts';

/** What a plan is written with: the finished texts of a language, and its grammar. */
export interface Words {
  corpus: CuratedWords;
  wording: Wording;
}

export function wordsOf(locale: Locale): Words {
  return { corpus: corpora[locale], wording: wordings[locale] };
}
