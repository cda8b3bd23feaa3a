import { paginate } from '../../typeset/flow/paginate.ts';
import { drawnPages } from '../../typeset/laid-report.ts';
import { printed, type RenderedReport } from '../../typeset/render-pdf.ts';
import type { VariantDocument } from './variant-document.ts';
import { drawVariantFurniture } from './variant-head.ts';
import { variantLayout } from './variant-layout.ts';
import { variantSettingOf } from './variant-setting.ts';

/** Blocks its thread while it lays out: call it in a worker, one document at a time. */
export function renderVariant(document: VariantDocument): Promise<RenderedReport> {
  const setting = variantSettingOf(document);
  const pages = paginate(variantLayout(setting), setting.page);
  const laid = drawnPages(pages, setting.page, (pen, look, number) => drawVariantFurniture(pen, look, number, setting));
  const createdOn = new Date(document.createdAt);
  return printed(laid, document.locale, {
    title: setting.title,
    author: 'Astrall',
    subject: `${setting.words.kind(document)} · ${setting.sourceTitle}`,
    creator: 'Astrall',
    producer: 'Astrall',
    creationDate: createdOn,
    modDate: createdOn,
    TextSource: document.source,
    ...(document.model ? { Model: document.model } : {}),
    SourceSha256: document.sourceSha256,
  });
}
