import type { Setting } from '../setting.ts';
import { fitText } from '../text/fit-text.ts';
import type { TextStyle } from '../text/text-style.ts';
import { dateInWords, timeInWords } from './birth-wording.ts';
import { capitalized } from './capitalized.ts';
import { periodInWords } from './forecast-wording.ts';
import { properName } from './proper-name.ts';

/** What the report is: `Carta natal`, `Pronóstico del mes`. */
export function reportTitle({ document, words }: Setting): string {
  return words.reportKind[document.kind];
}

/** When and where the person was born; of a forecast, the period it is for. */
export function birthLines({ document, words }: Setting, widthPt: number, style: TextStyle): string[] {
  const { locale } = document.text;
  if (document.forecast) return [capitalized(periodInWords(document.forecast, locale), locale)];
  const time = document.birthTime ? timeInWords(document.birthTime, locale) : words.timeUnknown;
  const place = fitText(properName(document.birthPlace), { ...style, widthPt }, [
    { fontSize: style.fontSize, maxLines: 2 },
  ]);
  return [`${capitalized(dateInWords(document.birthDate, locale), locale)} · ${time}`, ...place.lines];
}
