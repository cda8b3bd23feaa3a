/** A passage of a document, in the order it is read. */
export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** Why no text could be had of a PDF; sending the same file again would not help. */
export type ReadingFault = 'encrypted' | 'broken' | 'too_complex' | 'no_text';

/** What a PDF says, without its looks. */
export interface DocumentText {
  pages: number;
  /** As the file names itself, or its first heading. */
  title: string | null;
  /** ISO 639-1; null when the text is too little to tell. */
  language: string | null;
  topics: string[];
  blocks: Block[];
}

export type Reading = { fault: ReadingFault } | { text: DocumentText };
