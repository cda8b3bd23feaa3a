import type { Picture } from './picture.ts';

/** The hour and the light of the birth, told by what else there was. */
export const picturesOfBirths: readonly Picture[] = [
  // “You began life in a hurry”: what happened then is not known.
  {
    claim:
      /^ (?:@ ,? ?)?(?:(?:and|y) )?(?:you (?:came|arrived|began|entered|landed|appeared)|(?!exist|insist|consist|persist|resist|desist|subsist|asist|trist|contrast)\w{3,}(?:aste|iste))(?= )/,
  },
  { claim: / (?:your|tu) (?:arrival|llegada)(?= )/ },
  // “You came into the world while the city slept.”
  {
    claim:
      / (?:(?:you were|being|were you) born|(?:came|come|coming|arrived|entered) (?:into|in|to) (?:the|this) world|(?:first|your) (?:breath|cry)|drew breath|(?:night|day|morning|evening|afternoon|hour) (?:of your|you) (?:arrival|arrived|came|appeared)|(?:noche|dia|tarde|manana|madrugada|hora) (?:de tu|en que|que) (?:llegada|llegaste|venida|viniste)|naciste|naciera[ns]?|al nacer|(?:lleg\w+|vin\w+|ven\w+) (?:al|a este) mundo|primer (?:llanto|aliento)|viste la luz|abriste los ojos)(?= )/,
  },
  { claim: / # (?:.* )?(?:when|as|while|the (?:day|night|evening|hour)) you (?:arrived|came|appeared)(?= )/ },
  {
    claim:
      / # (?:.* )?(?:cuando|mientras|el dia que|la noche que) (?:llegaste|llegabas|viniste|apareciste|asomaste)(?= )/,
  },
  {
    claim:
      /(?:^|[,;:@]) (?:(?:and|y) )?(?:you (?:arrived|came|appeared)|llegaste|viniste|apareciste) (?:when|while|as|just|before|after|on|at|with|in|into|cuando|mientras|con|en|un|una|de|al|poco|justo|a) /,
  },
  { claim: / (?:your|tu) (?:cradle|crib|cot|cuna)(?= )/ },
  { claim: / # .*(?<= )(?:that (?:day|night|morning|evening|afternoon|hour)|aquel dia|aquella \w+)(?= )/ },
];
