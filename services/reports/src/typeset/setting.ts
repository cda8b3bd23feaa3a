import { seesFromSouth } from '../chart/hemisphere.ts';
import type { Labels } from './labels/labels.ts';
import { labels } from './labels/printed-labels.ts';
import { type Page, pageOf } from './paper/page-size.ts';
import type { ReportDocument } from './report-document.ts';
import type { Density } from './template/template.ts';
import { type Theme, themeOf } from './theme/theme.ts';
import { type Typography, typographyOf } from './theme/typography.ts';

/** What every block of a report is set with. */
export interface Setting {
  document: ReportDocument;
  words: Labels;
  page: Page;
  theme: Theme;
  type: Typography;
  /** Whether the Moon is drawn as the south of the world sees it: at the birth, and over the forecast. */
  fromSouth: { birth: boolean; forecast: boolean };
}

export function settingOf(document: ReportDocument, density: Density): Setting {
  const theme = themeOf(document.brand);
  return {
    document,
    words: labels[document.text.locale],
    page: pageOf(document.pageSize, density),
    theme,
    type: typographyOf(theme, density),
    fromSouth: { birth: seesFromSouth(document, null), forecast: seesFromSouth(document, document.forecast) },
  };
}
