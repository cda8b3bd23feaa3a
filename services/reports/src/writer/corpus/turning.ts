/** One text, or several that take turns. */
export type Turning = string | readonly string[];

export function turningTexts(texts: Turning): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}

/** Two tables of texts under the same keys as one, whose texts take turns. */
export function inTurns<Row extends string, Column extends string>(
  ...tables: [Record<Row, Record<Column, string>>, Record<Row, Record<Column, string>>]
): Record<Row, Record<Column, readonly string[]>> {
  const rows: Partial<Record<Row, Record<Column, string[]>>> = {};
  for (const table of tables) {
    for (const row of keysOf(table)) {
      for (const column of keysOf(table[row])) {
        const texts = rows[row] ?? ({} as Record<Column, string[]>);
        rows[row] = { ...texts, [column]: [...(texts[column] ?? []), table[row][column]] };
      }
    }
  }
  return rows as Record<Row, Record<Column, readonly string[]>>;
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  return Object.keys(table) as Key[];
}
