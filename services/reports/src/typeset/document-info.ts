import type { TDocumentInformation } from 'pdfmake/interfaces.js';
import { fitLine } from './fit-text.ts';
import { labels } from './labels.ts';
import { personName } from './person-name.ts';
import type { ReportDocument } from './report-document.ts';

/** Document properties, with where the words came from. Dates come from the document: same input, same bytes. */
export function documentInfo(document: ReportDocument): TDocumentInformation & Record<string, unknown> {
  const { text, personName: name, createdAt, reportId, inputHash } = document;
  const words = labels[text.locale];
  const createdOn = new Date(createdAt);
  return {
    title: `${words.reportKind} · ${fitLine(personName(name, words), 'sans', 10, 600)}`,
    author: 'Astrall',
    subject: words.subject,
    keywords: words.keywords,
    creator: 'Astrall',
    creationDate: createdOn,
    modDate: createdOn,
    ReportId: reportId,
    TextSource: text.source,
    Model: text.model ?? undefined,
    PromptHash: text.promptHash ?? undefined,
    InputHash: inputHash,
  };
}
