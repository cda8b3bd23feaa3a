import { type Expression, type RawBuilder, sql } from 'kysely';

/** A timestamp as it goes out: ISO 8601 in UTC with milliseconds. */
export function isoTime<Time extends string | null>(column: Expression<Time>): RawBuilder<Time> {
  return sql<Time>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** An amount of money as it goes out: two decimals, more only where it has more. */
export function moneyText<Amount extends string | null>(column: Expression<Amount>): RawBuilder<Amount> {
  return sql<Amount>`(case when ${column} = round(${column}, 2) then round(${column}, 2) else trim_scale(${column}) end)::text`;
}
