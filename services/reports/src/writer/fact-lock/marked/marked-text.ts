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
  const parts: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  let opened: { start: number; isEmpty: boolean } | undefined;
  for (const part of written.split(/([[\]])/)) {
    if (part === '[') {
      if (opened) return undefined;
      opened = { start: length, isEmpty: true };
    } else if (part === ']') {
      if (!opened || opened.isEmpty) return undefined;
      marks.push({ start: opened.start, end: length });
      opened = undefined;
    } else {
      parts.push(part);
      length += part.length;
      if (opened && part.trim() !== '') opened.isEmpty = false;
    }
  }
  return opened ? undefined : { text: parts.join(''), marks };
}
