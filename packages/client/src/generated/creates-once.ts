/** POSTs that take an `Idempotency-Key`. */
export const createsOnce: ReadonlySet<string> = new Set([
  '/birth-profiles',
  '/deliveries/{delivery_id}/resend',
  '/documents',
  '/documents/{document_id}/variants',
  '/oauth-clients',
  '/products',
  '/reports/{report_id}/links',
  '/reservations',
  '/subscriptions',
  '/users',
]);
