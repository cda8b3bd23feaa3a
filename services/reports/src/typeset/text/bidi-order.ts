import bidiFactory from 'bidi-js';

/** The declared types describe the ES module; Node loads the CommonJS build, whose export is the factory itself. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

export interface DirectedText {
  text: string;
  rightToLeft: boolean;
}

/** The left-to-right mark: an invisible letter of that direction, which is never drawn. */
const mark = '\u200e';

/** False for text that certainly needs no reordering. */
export function mayBeRightToLeft(line: string): boolean {
  return /[\u200e\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(line);
}

/** For within a sentence that runs from left to right: what follows does not join a name that runs the other way. */
export function apart(name: string): string {
  return mayBeRightToLeft(name) ? name + mark : name;
}

/** The lines of a paragraph, each of the direction that the whole has, whatever it begins with. */
export function directedLines(paragraph: string, lines: readonly string[]): readonly string[] {
  if (!mayBeRightToLeft(paragraph)) return lines;
  const [first] = bidi.getEmbeddingLevels(paragraph, 'auto').paragraphs;
  return first?.level === 0 ? lines.map((line) => (mayBeRightToLeft(line) ? mark + line : line)) : lines;
}

/**
 * The stretches of one line from left to right as seen (UAX #9, rule L2). The letters of a right-to-left stretch stay
 * in reading order, as a shaper wants them; its brackets are already mirrored.
 */
export function bidiOrder(line: string): DirectedText[] {
  const embedding = bidi.getEmbeddingLevels(line, 'auto');
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  const runs: { text: string; level: number }[] = [];
  for (let index = 0; index < line.length; index++) {
    const level = embedding.levels[index] ?? 0;
    const character = mirrored.get(index) ?? line.charAt(index);
    if (character === mark) continue;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return reorder(runs).map(({ text, level }) => ({ text, rightToLeft: level % 2 === 1 }));
}

function reorder<T extends { level: number }>(runs: T[]): T[] {
  const ordered = [...runs];
  const highest = Math.max(...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end - start > 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
