/** Shorter ones may come again: “So it goes.” */
const fewestLetters = 30;

/** The sentences a report has told so far, by the section that told them. */
export class ToldSentences {
  readonly #sectionOf = new Map<string, string>();

  /** A sentence that another section told, or this one twice. */
  repeatedIn(section: string, paragraphs: readonly string[]): string | undefined {
    const own = new Set<string>();
    return sentencesOf(paragraphs).find((sentence) => {
      const key = keyOf(sentence);
      const isOwn = own.has(key);
      own.add(key);
      return isOwn || (this.#sectionOf.get(key) ?? section) !== section;
    });
  }

  add(section: string, paragraphs: readonly string[]): void {
    for (const sentence of sentencesOf(paragraphs)) this.#sectionOf.set(keyOf(sentence), section);
  }
}

function sentencesOf(paragraphs: readonly string[]): string[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+/));
  return sentences.filter((sentence) => keyOf(sentence).length >= fewestLetters);
}

/** Letters alone: commas make no other sentence. */
function keyOf(sentence: string): string {
  return sentence.toLowerCase().replace(/\P{L}/gu, '');
}
