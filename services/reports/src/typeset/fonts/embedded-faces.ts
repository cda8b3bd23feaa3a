import { BoundedMap } from '../bounded-map.ts';
import type { FontName } from './font-files.ts';
import { wordsOf } from './font-metrics.ts';
import { repertoires } from './repertoires.ts';

/** Of a glyph as it is drawn, in thousandths of an em. */
interface Position {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}

/** A font of pdfkit, in one document. */
export interface PdfFont {
  /** What operators call it. */
  id: string;
  /** Takes the glyphs of a text into the document, and answers with their codes there, in hexadecimal. */
  encode(text: string, features: string[]): [codes: string[], positions: Position[]];
  ref(): unknown;
}

/** The faces of one document: those with a repertoire, and each other one from when it is first used. */
export class EmbeddedFaces {
  private readonly faces = new Map<FontName, EmbeddedFace>();
  private readonly provide: (name: FontName) => PdfFont;

  constructor(provide: (name: FontName) => PdfFont) {
    this.provide = provide;
    for (const name of Object.keys(repertoires) as FontName[]) this.get(name);
  }

  get(name: FontName): EmbeddedFace {
    let face = this.faces.get(name);
    if (!face) {
      face = new EmbeddedFace(this.provide(name), name);
      this.faces.set(name, face);
    }
    return face;
  }
}

/** Of each face and its features, as a document has them where every document has them alike. */
const written = new Map<string, { lines: BoundedMap<string>; words: BoundedMap<string> }>();
const maxWrittenLines = 30_000;
const maxWrittenWords = 20_000;

/** A repertoire's glyphs have the same codes in every document: what is written with these alone is written once. */
export class EmbeddedFace {
  readonly id: string;
  private readonly font: PdfFont;
  private readonly name: FontName;
  /** The repertoire's; greater codes differ from document to document. */
  private readonly lastCommonCode: string;

  constructor(font: PdfFont, name: FontName) {
    this.font = font;
    this.name = name;
    this.id = font.id;
    const codes = repertoires[name]?.flatMap(({ text, features }) => font.encode(text, listOf(features))[0]) ?? [];
    this.lastCommonCode = codes.toSorted().at(-1) ?? '';
  }

  /** What pages list it by. */
  ref(): unknown {
    return this.font.ref();
  }

  /** For between the brackets of `TJ`: codes, and by how much the pen moves apart from the widths of glyphs. */
  shown(text: string, features: string, fontSize: number, whole: boolean): string {
    if (whole) return this.write(text, features, fontSize).shown;
    const { lines, words } = this.written(features);
    const known = lines.get(text);
    if (known !== undefined) return known;
    let isCommon = true;
    const parts = wordsOf(text).map((word) => {
      const part = words.get(word);
      if (part !== undefined) return part;
      const anew = this.write(word, features, fontSize);
      if (anew.isCommon) words.set(word, anew.shown);
      else isCommon = false;
      return anew.shown;
    });
    const shown = parts.join('');
    if (isCommon) lines.set(text, shown);
    return shown;
  }

  private written(features: string) {
    const key = `${this.name} ${features}`;
    let found = written.get(key);
    if (!found) {
      found = { lines: new BoundedMap(maxWrittenLines), words: new BoundedMap(maxWrittenWords) };
      written.set(key, found);
    }
    return found;
  }

  private write(text: string, features: string, fontSize: number): { shown: string; isCommon: boolean } {
    const [codes, positions] = this.font.encode(text, listOf(features));
    let isCommon = true;
    let shown = '<';
    codes.forEach((code, index) => {
      const { xAdvance, xOffset, yOffset, advanceWidth } = positions[index]!;
      if (code > this.lastCommonCode || yOffset !== 0) isCommon = false;
      const rise = (yOffset * fontSize) / 1000;
      if (xOffset !== 0) shown += `>${thousandths(-xOffset)}<`;
      shown += rise === 0 ? code : `>] TJ ${thousandths(rise)} Ts [<${code}>] TJ 0 Ts [<`;
      const after = advanceWidth - xAdvance + xOffset;
      if (after !== 0) shown += `>${thousandths(after)}<`;
    });
    // A number may follow another: `>12<>-30<`.
    return { shown: `${shown}>`.replaceAll('<>', ' '), isCommon };
  }
}

function listOf(features: string): string[] {
  return features ? features.split(' ') : [];
}

function thousandths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
