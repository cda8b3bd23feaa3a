import { type Item, sensed } from '../reading/item.ts';
import { themesOf } from './explanations.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** “One” is an article too; English “once” is Spanish eleven. */
export const articles = /^(?:one|un|una|uno|once)$/;

/** Words of the craft that mean nothing else. */
const craft =
  /^(?:retrograd\w*|conjunctions?|conjuncion\w*|conjunct|trines?|trined|trigonos?|sextil\w*|cuadraturas?|oposicion\w*|exalted|exaltation|exaltad[oa]s?|exaltacion|detriment\w*|domicil\w*|stellium|estelio|decan\w*|orbs?|orbes?|transits?|transitos?|ingress\w*|cuspid\w*|ephemeris|efemerides|sextant|zenith|cenit|nadir)$/;

/** What measures one thing of the sky by another. */
const measures =
  /^(?:tightest|closest|nearest|widest|loosest|strongest|weakest|highest|lowest|exact|exactly|exactness|exactitud|exact[oa]s?|exactamente|applying|separating|partil[el]?|outweighs?|outnumbers?|dominates?|dominant|domina[n]?|dominantes?|predomina\w*|prevails?|prevalecen?|majority|mayoria|mayoritari\w+|evenly|equally|equilibrad[oa]s?|elevated|elevad[oa]s?|angular\w*|cadent\w*|succedent\w*|hemispheres?|hemisferios?)$/;

/** What orders events in time or measures time, where a forecast tells of them. */
const timing =
  /^(?:before|after|afterwards?|later|earlier|first|then|next|previous\w*|follow(?:s|ed|ing)?|precede[ds]?|until|till|already|still|yet|ago|last|lasts|lasting|since|during|throughout|meanwhile|soon|sooner|finally|begins?|began|starts?|started|ends?|ended|fades?|faded|days?|weeks?|weekends?|hours?|minutes?|months?|fortnights?|overnight|daily|weekly|again|antes|despues|luego|primero|siguientes?|anterior\w*|previ[oa]\w*|hasta|ya|aun|todavia|durante|mientras|desde|pronto|finalmente|empieza\w*|comienza\w*|termina\w*|acaba\w*|dura\w*|visperas?|dias?|semanas?|horas?|minutos?|mes|meses|quincenas?|jornadas?|posterior\w*|temprano|tarde)$/;
const idioms = /^(?:desde siempre|antes que|tarde o|sooner or|later than never)/;

/** “The busiest week of the year”: of a year nothing is known. */
const years = /^(?:years?|anos?)$/;

/** How long something lasts, which in a clause of its own is still that of the event. */
const lasting =
  /^(?:within|over|until|till|hasta|since|lasts?|lasting|dura\w*|throughout|durante|fades?|continues?|sigue[n]?|persist\w*)$/;
const spans = /(?:^| )(?:days?|weeks?|months?|weekends?|dias?|semanas?|mes|meses|night|noche)$/;
const spanReach = 7;
/** “The last day” */
const edges = /^(?:first|last|final|next|previous|primer|ultim[oa]|siguiente)$/;

/** “A contact that breaks at noon” */
const events = /^(?:contacts?|aspects?|contactos?|aspectos?|transits?|transitos?|encounters?|encuentros?)$/;

/** “Only”, “all”, “none”. */
const quantifiers =
  /^(?:only|solely|sole|lone|single|unic[oa]s?|solo|sola|solamente|all|every|each|both|tod[oa]s?|cada|ambos|ambas|most|least|fewest|many|several|few|muchos|muchas|vari[oa]s|pocos|pocas|no|ningun[oa]?|none|half|mitad|pair|par|same|mism[oa]s?|other|otr[oa]s?|more|mas|fewer|less|menos)$/;
const skyNouns =
  /^(?:planets?|planetas?|aspects?|aspectos?|contacts?|contactos?|signs?|signos?|houses?|casas?|moons?|lunas?|quarters?|cuartos?|elements?|elementos?|placements?|bodies|astros?|lunations?|lunacion\w*|stations?|configuraci\w+|links?)$/;
const reach = 3;

/** What makes one fact the cause of another, before the one or between the two. */
const causes =
  /^(?:because|since|due|thanks|owing|therefore|hence|thus|so|why|result|causes?|makes|porque|ya que|puesto|debido|gracias|dado|pues|causa|culpa|asi|eso|ello|ahi|tanto|provoca|consecuencia|hace)$/;

const denials = /^(?:ningun[oa]?|apenas|scarcely|lacks?|without|sin|carece|falta[n]?|if|unless|si|whether)$/;
const denialReach = 5;

/** How the Moon looks, which is her phase. */
const looks =
  /^(?:full|fullest|new|brand|round|roundest|young|old|llena|nueva|redonda|joven|recien|half|dark|shrink\w*|grows?|growing|swells?|swelling|thins?|thinning|crece\w*|mengua\w*|encoge\w*|adelgaza\w*|engord\w*|hincha\w*|fatten\w*|glow\w*|shines?|shone|shining|gleam\w*|brill\w*|reluc\w*|sliver|slice|tajada|dim|dimm\w*|fading|lit|gord[oa]|plump\w*|slim\w*)$/;
const looksOfTheMoon = /^(?:fullest|roundest|waxes|wanes|waxing|waning|mengua\w*)$/;
const births = /^(?:born|birth|naciste|nacer|nacimiento)$/;

/** What is told of one body and is to hold of another: “so is your Moon”, “Jupiter does so too”. */
const ellipses =
  /^(?:too|likewise|ditto|same|suit|so|neither|behind|beside|alongside|side|company|next to|close|tambien|tampoco|igual|idem|mismo|misma|junto|lado|detras|enfrente|compania|cerca)$/;
const ellipsisReach = 4;
/** “Your Moon likes company” */
const likings = /^(?:likes?|loves?|enjoys?|prefers?|wants?|needs?|seeks?|gustan?|busca|quiere|prefiere|necesita)$/;
/** What puts two bodies beside each other. */
const togetherness =
  /^(?:together|side|hands?|arms?|bench|shoulders?|neighbours?|company|alongside|beside|codo|codos|una y carne|juntos|juntas|lado|hombros?|vecin[oa]s?|brazos?|compania)$/;
/** What makes a lie of the mark beside it. */
const lies =
  /^(?:myth|myths|mistake|mistaken|false|falsehoods?|untrue|lie|true|wrong|error|supposed\w*|allegedly|pretends?|mentiras?|fals[oa]s?|falsedad|mitos?|equivocad[oa]s?|supuest\w*|verdad)$/;
/** When somebody is born, which is no sign. */
const birthdays = /^(?:born|birthdays?|naciste|nacid[oa]|nacer|nacimiento|cumpleanos|cumples)$/;
const seasons =
  /^(?:summer|winter|spring|autumn|midsummer|midwinter|verano|invierno|primavera|otono|ram|bull|lion|crab|goat|archer|carnero|toro|leon|cangrejo|cabra|dragon|cock|rooster|gallo|light|luz|year|ano)$/;
const lives = /^(?:where|donde|part|parts|corner|area|rincon|parte|zona)$/;

/** Words outside the marks that say of the sky what no mark bears: measures, order in time, counts, causes, denials. */
export function outsideWords(sentence: MarkedSentence, tells: boolean, isForecast: boolean): Item[] {
  const { items, marks } = sentence;
  const isMoon = items.some((item, at) => !sentence.isMarked(at) && sensed(item, 'carrier')?.carriers[0] === 'moon');
  const isBirthday = items.some(({ text }) => birthdays.test(text));
  const isNamed = marks === 0 && items.some((item) => sensed(item, 'carrier'));
  return items.filter(({ mark, text }, at) => {
    if (mark || sentence.isMarked(at)) return false;
    if (craft.test(text) || isQuantified(items, at)) return true;
    if (isBirthday && (seasons.test(text) || (birthTimes.has(items[at]!.sense?.is ?? '') && text !== 'may')))
      return true;
    if (!tells) return false;
    if (measures.test(text) || (isMoon && !isOfThing(items, at) ? looks : looksOfTheMoon).test(text)) return true;
    if (sentence.carriers.has('moon') && looks.test(text) && !sentence.isApart(at)) return true;
    if (isNamed && (births.test(text) || isEllipsis(items, at) || isSpan(items, at) || isThemed(items, at)))
      return true;
    if (marks > 0 && lies.test(text) && items[at - 1]?.text !== 'de' && !sentence.isApart(at)) return true;
    if (marks > 1 && togetherness.test(text) && !sentence.isApart(at)) return true;
    if (isForecast && marks === 0 && years.test(text) && /^(?:the|del)$/.test(items[at - 1]?.text ?? '')) return true;
    if (isForecast && marks > 0 && isTiming(sentence, at)) return true;
    if (marks > 1 && causes.test(text) && at < sentence.lastMarked) return true;
    return (quantifiers.test(text) && sentence.isBeforeMark(at, 1)) || deniesMark(sentence, at);
  });
}

/** “An old friend”, but not “a full Moon” */
function isOfThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!/^(?:an?|un|una)$/.test(items[at - 1]?.text ?? '') || next === undefined || next.mark) return false;
  return (
    !sensed(next, 'carrier') && !/^(?:one|face|disc|coin|light|lamp|cara|moneda|luz|lampara|of|de)$/.test(next.text)
  );
}

const birthTimes: ReadonlySet<string> = new Set(['month', 'date', 'daypart', 'symbol']);

/** “So is your Moon”, “your Moon too” */
function isEllipsis(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  if (!ellipses.test(text) || (text === 'so' && !/^(?:is|are|does|do|has)$/.test(items[at + 1]?.text ?? '')))
    return false;
  if (/^compan/.test(text) && items.slice(Math.max(0, at - 3), at).some((item) => likings.test(item.text)))
    return false;
  return items.slice(Math.max(0, at - ellipsisReach), at + 1 + ellipsisReach).some((item) => sensed(item, 'carrier'));
}

/** “After twelve years” */
function isSpan(items: readonly Item[], at: number): boolean {
  return (
    sensed(items[at], 'number') !== undefined &&
    /^(?:years?|anos?|days?|dias?|weeks?|semanas?|months?|meses)$/.test(items[at + 1]?.text ?? '')
  );
}

/** “Your Mars lives where careers are made” */
function isThemed(items: readonly Item[], at: number): boolean {
  return lives.test(items[at]!.text) && items.slice(at + 1).some((item) => themesOf(item).length > 0);
}

function isTiming(sentence: MarkedSentence, at: number): boolean {
  const { items } = sentence;
  const { text } = items[at]!;
  if (events.test(text) && /^(?:that|which|que)$/.test(items[at + 1]?.text ?? '')) return true;
  if (edges.test(text) && spans.test(items[at + 1]?.text ?? '')) return true;
  if (lasting.test(text) && items.slice(at, at + spanReach).some((item) => spans.test(item.text))) return true;
  return timing.test(text) && !sentence.isApart(at) && !idioms.test(`${text} ${items[at + 1]?.text}`);
}

/** “The only contact”, “three planets” */
function isQuantified(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  if (!quantifiers.test(text) && (!sensed(items[at], 'number') || articles.test(text))) return false;
  // “Por toda la casa”
  if (text === 'toda' && items[at + 2]?.text === 'casa') return false;
  const rest = items.slice(at + 1, at + 1 + reach);
  const stop = rest.findIndex((item) => item.mark);
  return (stop === -1 ? rest : rest.slice(0, stop)).some((item) => skyNouns.test(item.text));
}

/** “You do not have [Mars in Leo]”, “without [a planet in fire]”, “if [your Sun were in Leo]” */
function deniesMark(sentence: MarkedSentence, at: number): boolean {
  const item = sentence.items[at]!;
  const denies = sensed(item, 'negation') !== undefined || denials.test(item.text);
  return denies && sentence.isBeforeMark(at, denialReach);
}
