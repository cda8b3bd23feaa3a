import { labels } from './labels/printed-labels.ts';
import type { ReportDocument } from './report-document.ts';
import { fitLine } from './text/fit-text.ts';
import { printableText } from './text/printable-text.ts';
import { personName } from './wording/person-name.ts';

/** Document properties, with where the words came from. Dates come from the document: same input, same bytes. */
export function documentInfo(document: ReportDocument): Record<string, string | Date> {
  const { text, kind, personName: name, createdAt, reportId, inputHash, brand } = document;
  const words = labels[text.locale];
  const publisher = printableText(brand?.name ?? 'Astrall');
  const createdOn = new Date(createdAt);
  const shown = fitLine(personName(name, words), { font: 'sans', fontSize: 10, widthPt: 600 });
  return {
    title: `${words.reportKind[kind]} · ${shown}`,
    author: publisher,
    subject: words.subject[kind],
    keywords: words.keywords[kind],
    creator: 'Astrall',
    producer: 'Astrall',
    creationDate: createdOn,
    modDate: createdOn,
    ReportId: reportId,
    TextSource: text.source,
    ...(text.model ? { Model: text.model } : {}),
    ...(text.promptHash ? { PromptHash: text.promptHash } : {}),
    InputHash: inputHash,
  };
}
