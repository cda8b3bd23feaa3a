/** Where a text marks the telling of a fact; offsets into the text without its brackets. */
export interface Mark {
  start: number;
  end: number;
}

/** A paragraph as it will be printed, and its marks in their order. */
export interface MarkedText {
  text: string;
  marks: Mark[];
}

/** Takes the brackets out of “With [your Sun in Leo], …”; undefined when they do not pair, nest, or hold nothing. */
export function readMarks(written: string): MarkedText | undefined {
  const marks: Mark[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of written.split(/([[\]])/)) {
    if (part === '[') {
      if (start !== undefined) return undefined;
      start = text.length;
    } else if (part === ']') {
      if (start === undefined || text.slice(start).trim() === '') return undefined;
      marks.push({ start, end: text.length });
      start = undefined;
    } else text += part;
  }
  return start === undefined ? { text, marks } : undefined;
}
