import type { plainWords } from './plain-words.ts';

/*
 * What a sentence says of all that follows it: a condition, a time, a place, a purpose, that somebody said so. A clause cut
 * off from it would hold always.
 */

type Language = keyof typeof plainWords;

/** Wherever it stands. */
const limits: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:if|unless|when|whenever|wherever|until|lest|except|in case|in the event|in the absence|as long as|so long as|provid(?:ed|ing)|subject to|on (?:the )?condition|(?:say|says|said|claim(?:s|ed)?|believes?d?|thinks?|thought|alleged?s?|stated?s?|declared?s?|assumed?s?|agreed?s?|hopes?d?|doubt(?:s|ed)?|ensured?s?|required?s?|means?|shows?|showed) that)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:si|cuando|mientras|salvo|excepto|siempre (?:que|y cuando)|a menos que|a no ser que|en (?:el )?caso|en el supuesto|con tal (?:de )?que|hasta que|en cuanto|en ausencia|(?:dic|dij|afirm|cre|sost|asegur|indic|señal|manifest|declar|piens|estim|consider|aleg|garanti|exig)\p{L}* que)(?!\p{L})/iu,
};

/** What a sentence begins with when it does not begin with whom or what it is about, such as “During”, “Had”, “Tras”. */
const settings: Record<Language, RegExp> = {
  en: /^\P{L}*(?:although|though|even|while|whilst|since|because|as|after|before|once|till|whether|where|whereas|whoever|whatever|whichever|given|assuming|supposing|granted|now that|only|not|never|should|had|were|was|did|could|would|may|might|can|in|on|at|by|for|from|with|without|within|under|upon|during|despite|notwithstanding|throughout|through|between|among|amongst|above|below|over|against|to|of|regardless|irrespective|owing|due|thanks|depending|according|pursuant|following|failing|pending|barring|besides|instead|unlike|like|across|beyond|behind|per|via)(?!\p{L})/iu,
  es: /^\P{L}*(?:aunque|porque|como|donde|adonde|quien|quienes|cualquiera que|cualesquiera|a|al|ante|bajo|con|contra|conforme|de|del|desde|durante|en|entre|hacia|hasta|mediante|para|por|pese|pues|puesto|ya|dad[oa]s?|según|sin|so|sobre|tras|siempre|una vez|cada vez|nada más|apenas|caso|así|tan|luego|antes|después|toda vez|solo|sólo|nunca|jamás|hubier[ae]n?|hubiesen?|fuer[ae]n?|fuesen?|sean?|(?:no )?\p{L}{2,}(?:ando|[iy]endo|ándo\p{L}{2,5}|[iy]éndo\p{L}{2,5})|\p{L}{3,}mente|\p{L}{3,}[ai]d[oa]s? (?:el|la|los|las|un|una|dich[oa]s?|su|sus))(?!\p{L})/iu,
};

/** Who or what a sentence can be about. */
const subjects: Record<Language, RegExp> = {
  en: /^\P{L}*(?:the|an?|it|he|she|they|we|you|I|this|that|these|those|there|nobody|everybody|everyone|his|her|its|our|their|my|your|some|many|most|each|every|all|both|no|neither|either|any|several|few|one|another|such)(?!\p{L})/iu,
  es: /^\P{L}*(?:el|la|los|las|un|una|unos|unas|se|no|él|ella|ellos|ellas|nadie|todo|todos|toda|todas|esto|eso|es|era|fue|hay|su|sus|much[oa]s|cada|este|esta|estos|estas|ese|esa|esos|esas|amb[oa]s|ningún|ninguna|cualquier|algun[oa]s|otr[oa]s?|nuestr[oa]s?|dich[oa]s?|tal)(?!\p{L})/iu,
};

/** “The day the goods arrive”, “cada año” */
const times: Record<Language, RegExp> = {
  en: /^\P{L}*(?:\p{L}+\s){1,2}(?:days?|times?|moment|minute|instant|hour|mornings?|afternoons?|evenings?|nights?|weeks?|weekends?|months?|years?)(?!\p{L})/iu,
  es: /^\P{L}*(?:\p{L}+\s){1,2}(?:días?|vez|veces|momento|instante|hora|mañanas?|tardes?|noches?|semanas?|mes|meses|años?)(?!\p{L})/iu,
};

/** The words with which a sentence opens. */
const opening = 60;

/** Whether the sentence that begins so limits what comes after its first clause. */
export function setsScene(start: string, hasComma: boolean, language: Language): boolean {
  const begun = start.slice(0, opening);
  if (settings[language].test(begun) || times[language].test(begun)) return true;
  // “Weather permitting, …”, “The alarm having sounded, …”
  return hasComma && (!subjects[language].test(begun) || /^[^,]*\s(?:having|being)\s[^,]*,/u.test(begun));
}

export function limitsAnything(piece: string, language: Language): boolean {
  return limits[language].test(piece);
}

const trailing: Record<Language, RegExp> = {
  en: /,\s+(?:but |and )?(?:only )?(?:if|when|whenever|until|in case|as long as|so long as|while)\s|\s(?:unless|except|provid(?:ed|ing)|subject to|on (?:the )?condition)\s/giu,
  es: /,\s+(?:pero |y )?(?:solo |sólo )?(?:si|cuando|mientras(?! que)|en caso|hasta que)\s|\s(?:salvo|excepto|siempre que|siempre y cuando|a menos que|a no ser que|con tal de que)\s/giu,
};

/** Where the last condition begins that may hold of all before it: “…, provided that …”; -1 where there is none. */
export function lastConditionIn(sentence: string, language: Language): number {
  let last = -1;
  for (const { index } of sentence.matchAll(trailing[language])) last = index;
  return last;
}
