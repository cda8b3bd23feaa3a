/** Which topics exist, who is told of them where, and what runs on a clock: one table for every environment. */

export type ServiceName = 'orders' | 'users' | 'reports' | 'notifier';

export const topics = {
  shopifyEvents: 'shopify-events',
  pdfGeneration: 'pdf-generation',
  taskCompletion: 'task-completion',
  passwordReset: 'password-reset',
  detailsRequest: 'details-request',
  orderHandedOver: 'order-handed-over',
  documentUpload: 'document-upload',
  variantGeneration: 'variant-generation',
  variantCompletion: 'variant-completion',
} as const;

interface Subscription {
  topic: (typeof topics)[keyof typeof topics];
  service: ServiceName;
}

/** Each subscription pushes to `/events/{topic}` of its service. */
export const subscriptions: Subscription[] = [
  { topic: topics.shopifyEvents, service: 'orders' },
  { topic: topics.pdfGeneration, service: 'reports' },
  { topic: topics.taskCompletion, service: 'orders' },
  { topic: topics.taskCompletion, service: 'notifier' },
  { topic: topics.passwordReset, service: 'notifier' },
  { topic: topics.detailsRequest, service: 'notifier' },
  { topic: topics.orderHandedOver, service: 'users' },
  { topic: topics.documentUpload, service: 'reports' },
  { topic: topics.variantGeneration, service: 'reports' },
];

/** Redelivery of events: some sixteen hours, then they lie with the dead letters. */
export const delivery = {
  ackDeadlineSeconds: 600,
  minimumBackoffSeconds: 1,
  maximumBackoffSeconds: 600,
  maxDeliveryAttempts: 100,
  deadLetterTopic: 'dead-letters',
} as const;

/** The queue of mails. It never gives up by itself: a delivery counts its attempts and ends visibly. */
export const emailQueue = {
  name: 'email',
  maxAttempts: -1,
  minBackoffSeconds: 2,
  maxBackoffSeconds: 3600,
  maxDoublings: 16,
  maxConcurrentDispatches: 20,
} as const;

/** Cron jobs: `POST /tasks/{task}` of the service. */
export const schedule: { service: ServiceName; task: string; cron: string; timeZone: string }[] = [
  { service: 'orders', task: 'drain-outbox', cron: '* * * * *', timeZone: 'Etc/UTC' },
  { service: 'reports', task: 'drain-outbox', cron: '* * * * *', timeZone: 'Etc/UTC' },
  { service: 'users', task: 'drain-outbox', cron: '* * * * *', timeZone: 'Etc/UTC' },
  { service: 'users', task: 'sweep-identity', cron: '27 * * * *', timeZone: 'Etc/UTC' },
  { service: 'orders', task: 'reconcile', cron: '17 * * * *', timeZone: 'Etc/UTC' },
  { service: 'reports', task: 'reconcile', cron: '37 * * * *', timeZone: 'Etc/UTC' },
  { service: 'notifier', task: 'reconcile', cron: '47 * * * *', timeZone: 'Etc/UTC' },
];
