/** One text, or several that take turns. */
export type Turning = string | readonly string[];

export function turningTexts(texts: Turning): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}
