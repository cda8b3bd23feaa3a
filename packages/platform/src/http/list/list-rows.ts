import type { SelectQueryBuilder } from 'kysely';

/** A list's query inside the list machinery, which knows columns by name alone. */
export type ListRows<Row> = SelectQueryBuilder<Record<string, Record<string, unknown>>, string, Row>;
