import { type Item, sensed } from '../reading/item.ts';
import type { MarkedSentence } from './outside-marks.ts';

/** Words of the craft that mean nothing else. */
const craft =
  /^(?:retrograd\w*|conjunctions?|conjuncion\w*|conjunct|trines?|trined|trigonos?|sextil\w*|cuadraturas?|oposicion\w*|exalted|exaltation|exaltad[oa]s?|exaltacion|detriment\w*|domicil\w*|dignit\w+|dignidad\w*|stellium|estelio|decan\w*|orbs?|orbes?|transits?|transitos?|ingress\w*|cuspid\w*|ephemeris|efemerides|sextant|zenith|cenit|nadir)$/;

/** What measures one thing of the sky by another. */
const measures =
  /^(?:tightest|closest|nearest|widest|loosest|strongest|weakest|highest|lowest|exact|exactly|exact[oa]s?|exactamente|applying|separating|partil[el]?|outweighs?|outnumbers?|dominates?|dominant|domina[n]?|dominantes?|predomina\w*|prevails?|prevalecen?|majority|mayoria|mayoritari\w+|evenly|equally|equilibrad[oa]s?|elevated|elevad[oa]s?|angular\w*|cadent\w*|succedent\w*|hemispheres?|hemisferios?)$/;

/** What orders events in time or measures time, where a forecast tells of them. */
const timing =
  /^(?:before|after|afterwards?|later|earlier|first|then|next|previous\w*|follow(?:s|ed|ing)?|precede[ds]?|until|till|already|still|yet|ago|last|lasts|lasting|since|during|throughout|meanwhile|soon|sooner|finally|begins?|began|starts?|started|ends?|ended|fades?|faded|days?|weeks?|weekends?|hours?|minutes?|months?|fortnights?|overnight|daily|weekly|again|antes|despues|luego|primero|siguientes?|anterior\w*|previ[oa]\w*|hasta|ya|aun|todavia|durante|mientras|desde|pronto|finalmente|empieza\w*|comienza\w*|termina\w*|acaba\w*|dura\w*|visperas?|dias?|semanas?|horas?|minutos?|mes|meses|quincenas?|jornadas?|posterior\w*|temprano|tarde)$/;

/** “Only”, “all”, “none”. */
const quantifiers =
  /^(?:only|solely|sole|lone|single|unic[oa]s?|solo|sola|solamente|all|every|each|both|tod[oa]s?|cada|ambos|ambas|most|least|fewest|many|several|few|muchos|muchas|vari[oa]s|pocos|pocas|no|ningun[oa]?|none|half|mitad|pair|par|same|mism[oa]s?|other|otr[oa]s?|more|mas|fewer|less|menos)$/;
const skyNouns =
  /^(?:planets?|planetas?|aspects?|aspectos?|contacts?|contactos?|signs?|signos?|houses?|casas?|moons?|lunas?|quarters?|elements?|elementos?|placements?|bodies|astros?|lunations?|lunacion\w*|stations?|configuraci\w+|links?)$/;
const reach = 3;

/** What makes one fact the cause of another, before the one or between the two. */
const causes =
  /^(?:because|since|due|thanks|owing|therefore|hence|thus|so|why|result|causes?|makes|porque|ya que|puesto|debido|gracias|dado|pues|causa|culpa|asi|eso|ello|ahi|tanto|provoca|consecuencia|hace)$/;

const conditions = /^(?:if|unless|si|whether)$/;
const negations = /^(?:ningun[oa]?|apenas|scarcely|lacks?|without|sin|carece|falta[n]?)$/;
const clause = 5;

/** Words outside the marks that say of the sky what no mark bears: measures, order in time, counts, causes, denials. */
export function outsideWords(sentence: MarkedSentence, tells: boolean, isForecast: boolean): Item[] {
  const { items, marks } = sentence;
  return items.filter((item, at) => {
    if (item.mark || sentence.markOf(item) !== undefined) return false;
    if (craft.test(item.text) || isQuantified(items, at)) return true;
    if (!tells) return false;
    if (measures.test(item.text)) return true;
    if (isForecast && marks > 0 && timing.test(item.text) && !isApart(sentence, at) && !isIdiom(items, at)) return true;
    if (marks > 1 && causes.test(item.text) && isMarkAfter(sentence, at)) return true;
    return (quantifiers.test(item.text) && isBefore(sentence, at, 1)) || deniesMark(sentence, at);
  });
}

const joints = /^(?:and|but|so|y|e|pero|asi)$/;
/** A clause of fewer words is an adverbial: “[Mars opposes your Sun], a little later”. */
const wholeClause = 5;

/** Whether an item stands in a clause of its own after the last mark: “[…], and plans may come later than hopes”. */
export function isApart({ items, markOf }: MarkedSentence, at: number): boolean {
  const last = items.findLastIndex((item) => markOf(item) !== undefined);
  const begin = items.findIndex((item, index) => index > last && isJoint(item));
  return begin !== -1 && begin <= at && clauseAt(items, at).length > wholeClause;
}

/** The items from one comma or “and” to the next. */
export function clauseAt(items: readonly Item[], at: number): readonly Item[] {
  const from = items.findLastIndex((item, index) => index <= at && isJoint(item));
  const until = items.findIndex((item, index) => index > at && isJoint(item));
  return items.slice(Math.max(0, from), until === -1 ? items.length : until);
}

function isJoint(item: Item): boolean {
  return item.mark || joints.test(item.text);
}

/** “Desde siempre”, and “antes que” as a choice. */
function isIdiom(items: readonly Item[], at: number): boolean {
  return /^(?:desde siempre|antes que|tarde o|sooner or|later than never)/.test(
    `${items[at]!.text} ${items[at + 1]?.text}`,
  );
}

function isMarkAfter({ items, markOf }: MarkedSentence, at: number): boolean {
  return items.some((item, index) => index > at && markOf(item) !== undefined);
}

/** “The only contact”, “all your planets” */
function isQuantified(items: readonly Item[], at: number): boolean {
  if (!quantifiers.test(items[at]!.text) && !sensed(items[at], 'number')) return false;
  const rest = items.slice(at + 1, at + 1 + reach);
  const stop = rest.findIndex((item) => item.mark);
  return (stop === -1 ? rest : rest.slice(0, stop)).some(({ text }) => skyNouns.test(text));
}

/** “You do not have [Mars in Leo]”, “without [a planet in fire]”, “if [your Sun were in Leo]” */
function deniesMark(sentence: MarkedSentence, at: number): boolean {
  const item = sentence.items[at]!;
  const denies = sensed(item, 'negation') || negations.test(item.text) || conditions.test(item.text);
  return Boolean(denies) && isBefore(sentence, at, clause);
}

/** Whether a mark opens within so many words after this one, in the same clause. */
function isBefore({ items, markOf }: MarkedSentence, at: number, words: number): boolean {
  for (const item of items.slice(at + 1, at + 2 + words)) {
    if (item.mark) return false;
    if (markOf(item) !== undefined) return true;
  }
  return false;
}
