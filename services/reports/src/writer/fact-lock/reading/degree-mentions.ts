import { type Item, type Match, sensed } from './item.ts';

/** “12°”, “12° 40′”, “14.5 degrees”, “doce grados”, “the 23rd degree”, “grado 12”. */
export function degreeMention(items: readonly Item[], at: number): Match | undefined {
  const before = sensed(items[at], 'number');
  if (before && sensed(items[at + 1], 'degree_word')) {
    const minutes = items[at + 1]!.text === '°' ? sensed(items[at + 2], 'number') : undefined;
    const close = minutes && items[at + 2]!.start - items[at + 1]!.end <= 2 && minutes.value < 60;
    return {
      length: close ? 3 : 2,
      sense: { is: 'degree', value: before.value, minute: close ? minutes.value : null, ordinal: before.ordinal },
    };
  }
  if (/^(?:last|final|ultimo)$/.test(items[at]?.text ?? '') && /^(?:degree|grado)$/.test(items[at + 1]?.text ?? ''))
    return { length: 2, sense: { is: 'degree', value: 30, minute: null, ordinal: true } };
  const after = sensed(items[at + 1], 'number');
  if (sensed(items[at], 'degree_word') && after && items[at]!.text !== '°' && !after.ordinal) {
    return { length: 2, sense: { is: 'degree', value: after.value, minute: null, ordinal: true } };
  }
  return undefined;
}
