import { Counter } from 'prom-client';

/**
 * Something this process counts, told by `/metrics`. Made once per process, at the top of a module.
 * @param name in Prometheus' style: `pdf_uploads_total`
 */
export function createCounter<Label extends string>(
  name: `${string}_total`,
  help: string,
  labelNames: readonly Label[] = [],
): Counter<Label> {
  return new Counter({ name, help, labelNames: [...labelNames] });
}
