/*
 * Where a full stop ends no sentence. The rules of Unicode know no abbreviations, and Intl.Segmenter takes no list of
 * them, so what it parts is joined again.
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */

const listed = (words: string) => words.trim().split(/\s+/).join('|').replaceAll('.', '\\.').replaceAll('_', '\\s?');

/** What comes before a name, or has something of its own right after it. */
const leading = listed(`
  mr mrs ms mx cllr ald mme mlle messrs dr drs prof rev hon gov sen gen col maj capt lt sgt cpl cmdr adm st ste mt fr vs v viz approx
  sr sra srta sres sras d dª d.ª dña dra dres excmo excma ilmo ilma lic ing arq profa gral cnel rvdo rvda mons sto sta
  avda av ctra pza plza urb edif art arts núm núms nº n.º nro cía hnos tel tfno tlf cfr cf vid párr apdo p._ej
`);

/** What comes before a number. */
const numbering = listed(`
  no nos sec secs ch cl cls fig figs eq ref refs vol vols p pp pg pgs para paras reg regs sch
  pág págs cap caps ap inc tít disp ref lib fol fols exp
`);

/** What ends a sentence as often as it stands within one: the next word tells. */
const trailing = listed(`
  inc ltd co corp plc jr esq etc al ed eds dept est ave rd a.m p.m e.g i.e u.s u.k u.s.a ph.d a.d b.c
  s.a s._a s.l s._l s.l.u s.a.u s.coop s._coop s.c ee._uu ee uu rr._hh rr hh uds ud vd vds aprox máx mín admón a._c d._c
  jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** With these, what comes after an abbreviation is a sentence of its own. */
const opening =
  /^[“"«¿¡(]*(?:the|a|an|it|he|she|they|we|you|this|that|these|those|there|in|on|at|by|for|if|when|as|but|and|however|all|any|no|each|its|his|her|their|our|your|after|before|el|la|los|las|lo|un|una|unos|unas|se|en|de|del|al|por|para|con|sin|no|si|su|sus|este|esta|estos|estas|esto|ese|esa|ello|cuando|como|que|y|pero|además|todo|todos|todas|cada|según|tras|desde|sobre)(?!\p{L})/iu;
const numbered = /^[(«“"]*(?:\p{N}|[IVXLC]+\b)/u;

const endsIn = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}.])(?:${words})\\.$`, 'iu');
const endings = { leading: endsIn(leading), numbering: endsIn(numbering), trailing: endsIn(trailing) };
/** A capital, or a word that nobody could say: “J.”, “Cllr.”, “Sgt.”. */
const initial = /(?<![\p{L}\p{N}.])(?:(?:\p{Lu}\.\s?)*\p{Lu}|\p{Lu}[bcdfghjklmnpqrstvwxz]{1,5})\.$/u;
/** “3.”, “2.1.”, “(a).”: the number of a clause, not a clause. */
const clauseNumber = /^[(\s]*(?:\p{N}+[.)ªº\s]*)+$|^[(]?\p{L}[.)]$/u;
/** Longer than any of these. */
const longestEnding = 24;

/** Whether the pieces of a sentence lack what comes after them. */
export function isUnfinished(pieces: readonly string[], next: string): boolean {
  const piece = pieces.at(-1)!;
  const ending = piece.slice(-longestEnding);
  if (pieces.length === 1 && piece.length < longestEnding && clauseNumber.test(piece)) return true;
  if (endings.leading.test(ending)) return true;
  if (endings.numbering.test(ending) && numbered.test(next)) return true;
  return (endings.trailing.test(ending) || initial.test(ending)) && !opening.test(next);
}
