import { type RawBuilder, sql } from 'kysely';
import type { ListRows } from './list-rows.ts';

/** One key a list is ordered by. */
export interface OrderKey {
  field: string;
  descending: boolean;
}

/**
 * Reads `-created_at,name`. The id comes last, so that the order is total; it runs as the key before it, so that one
 * index can serve both.
 */
export function readOrdering(ordering: string): OrderKey[] {
  const keys = ordering.split(',').map((key) => ({ field: key.replace(/^-/, ''), descending: key.startsWith('-') }));
  const distinct = keys.filter(({ field }, index) => keys.findIndex((key) => key.field === field) === index);
  if (distinct.some(({ field }) => field === 'id')) return distinct;
  return [...distinct, { field: 'id', descending: distinct.at(-1)!.descending }];
}

/** The same order, walked the other way. */
export function reversed(keys: OrderKey[]): OrderKey[] {
  return keys.map(({ field, descending }) => ({ field, descending: !descending }));
}

/** The rows behind a row with these key values: one row comparison where all keys run the same way, as indexes do. */
export function after(table: string, keys: OrderKey[], values: readonly string[]): RawBuilder<boolean> {
  const refs = keys.map(({ field }) => sql.ref(`${table}.${field}`));
  const operators = keys.map(({ descending }) => sql.raw(descending ? '<' : '>'));
  if (new Set(keys.map(({ descending }) => descending)).size === 1) {
    return sql`(${sql.join(refs)}) ${operators[0]} (${sql.join(values)})`;
  }
  const alternatives = keys.map((_, depth) => {
    const equal = refs.slice(0, depth).map((ref, index) => sql`${ref} = ${values[index]}`);
    return sql`(${sql.join([...equal, sql`${refs[depth]} ${operators[depth]} ${values[depth]}`], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

export function ordered<Row>(rows: ListRows<Row>, table: string, keys: OrderKey[]): ListRows<Row> {
  return keys.reduce(
    (query, { field, descending }) => query.orderBy(sql.ref(`${table}.${field}`), descending ? 'desc' : 'asc'),
    rows,
  );
}
