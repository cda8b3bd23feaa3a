import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderLine } from './order-line.entity.ts';

/** Asks for a line's report, in the transaction that changes the line. */
export function requestReport(em: EntityManager, line: OrderLine, birthProfileId: string, userId: string): void {
  em.persist(OutboxMessage.of(topics.pdfGeneration, line.requestReport(birthProfileId, userId)));
}
