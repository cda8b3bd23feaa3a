import { type Page, pageOf } from '../../typeset/paper/page-size.ts';
import { printableText } from '../../typeset/text/printable-text.ts';
import { type Theme, themeOf } from '../../typeset/theme/theme.ts';
import { type Typography, typographyOf } from '../../typeset/theme/typography.ts';
import type { VariantDocument } from './variant-document.ts';
import { variantLabels } from './variant-labels.ts';

/** What the pages of a variant are set with. */
export interface VariantSetting {
  document: VariantDocument;
  words: (typeof variantLabels)['es'];
  /** Fit to print. */
  title: string;
  sourceTitle: string;
  page: Page;
  theme: Theme;
  type: Typography;
}

/** In the house's style: an hour's reading, on A4. */
export function variantSettingOf(document: VariantDocument): VariantSetting {
  const words = variantLabels[document.locale];
  const theme = themeOf(null);
  return {
    document,
    words,
    title: printableText(document.title ?? '') || words.untitled,
    sourceTitle: printableText(document.sourceTitle ?? '') || words.untitled,
    page: pageOf('A4', 'book'),
    theme,
    type: typographyOf(theme, 'book'),
  };
}
