import { answerOf } from '@astrall/contracts/clients.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { NotifierContext } from '../context.ts';
import type { EmailDelivery } from './email-delivery.entity.ts';

/** Whoever reads the mail where it went by mistake holds its link to the report, which ends before the right one goes out. */
export async function endLinksElsewhere(
  delivery: EmailDelivery,
  { reports }: NotifierContext,
  signal: AbortSignal,
): Promise<void> {
  if (delivery.kind !== 'report_ready') return;
  for (const link_id of delivery.mailsElsewhere()) {
    const path = { report_id: delivery.reportId!, link_id };
    try {
      await answerOf(reports.delete('/reports/{report_id}/links/{link_id}', { params: { path }, signal }));
    } catch (error) {
      // Not every attempt got as far as a link.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
}
