/** POSTs that take an `Idempotency-Key`. */
export const createsOnce: ReadonlySet<string> = new Set([
  '/birth-profiles',
  '/products',
  '/reports/{report_id}/links',
  '/reservations',
  '/subscriptions',
  '/users',
]);
