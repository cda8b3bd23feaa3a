import { type RawBuilder, sql } from 'kysely';

/** SQL of a text without case and accents: what a `search_text` column holds, and what is searched in it. */
export function plainTextSql(text: string): string {
  return `regexp_replace(normalize(lower(${text}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;
}

/**
 * The column and the indexes behind `search`, for the migration of a table that can be searched. `pg_trgm` has to be
 * in the database's schema `public`: whoever creates the database creates it.
 * @param source SQL of the text to be searched in, of this table's columns alone
 */
export function searchColumn(table: string, source: string): string[] {
  const name = table.replaceAll('"', '');
  return [
    `alter table ${table} add column search_text text not null generated always as (${plainTextSql(source)}) stored`,
    `create index ${name}_search_trigram_index on ${table} using gin (search_text public.gin_trgm_ops)`,
    `create index ${name}_search_words_index on ${table} using gin (to_tsvector('simple', search_text))`,
  ];
}

/**
 * Rows where every word occurs, within longer words too, or that match as a web search does: `"whole phrase"`, `-not`.
 */
export function matches(table: string, search: string): RawBuilder<boolean> {
  const column = sql.ref(`${table}.search_text`);
  const text = search
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return sql`true`;
  // PostgreSQL stacks each minus until a word comes, and fails at more than 32.
  const query = text.replace(/-[^\p{L}\p{N}"]*(?=-)/gu, '');
  const everyWord = words.map((word) => sql`${column} like ${`%${escapeLike(word)}%`}`);
  return sql`((${sql.join(everyWord, sql` and `)})
    or to_tsvector('simple', ${column}) @@ websearch_to_tsquery('simple', ${query}))`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
