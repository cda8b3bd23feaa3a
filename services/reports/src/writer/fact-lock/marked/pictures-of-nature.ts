import type { Picture } from './picture.ts';

/** The elements and the lights of the sky by what stands for them on earth. */
export const picturesOfNature: readonly Picture[] = [
  // “You were handed more sparks than rain”, “stone and soil make up most of you”
  {
    claim:
      / (?:sparks?|embers?|flames?|bonfires?|kindling|tinder|coals?|ash|rain|rivers?|tides?|seas?|waves|waters?|salt|stones?|soil|mud|clay|roots?|rocks?|breezes?|winds?|gusts?|chispas?|brasas?|llamas|hogueras?|lluvias?|rios?|mareas?|mar|olas|aguas?|sal|piedras?|barro|tierra|arcilla|raices|rocas?|brisas?|vientos?) .*(?:more|most|mostly|few|fewer|hardly|barely|plenty|outnumber\w*|scarce\w*|all|nearly|fills?|mas|casi|mayor parte|apenas|sobra\w*|falta\w*|abunda\w*|poc[oa]s?|much[oa]s?|mandan?|hay) .*(?:(?:in|of) you|(?:en|de) ti|que eres|made of|born|naciste)(?= )/,
  },
  {
    claim:
      / (?:more|most|mostly|few|fewer|hardly|barely|plenty|all|nearly|handed|given|dealt|mas|casi|mayor parte|apenas|sobra\w*|falta\w*|abunda\w*|poc[oa]s?|much[oa]s?|repart\w+) .*(?:sparks|embers|flames|bonfires|kindling|tinder|rain|rivers|tides|stones?|soil|mud|clay|roots|rocks|breezes?|winds?|chispas|brasas|llamas|hogueras|lluvias?|rios|mareas|olas|piedras?|barro|arcilla|raices|rocas|brisas?|vientos?) .*(?:(?:in|of) you|than|at the start|en ti|que eres|que)(?= )/,
  },
  // “The darkest night of the month”, “you may notice less light each night”
  {
    claim:
      / (?:dark\w*|light|lights|lighter|bright\w*|moonlit|silver|round|luz|luces|oscur[oa]s?|clar[oa]s?|luminos[oa]s?|redond[oa]s?|plata) .*(?:nights?|tonight|noches?)(?= )/,
  },
  {
    claim:
      / (?:nights?|tonight|noches?) .*(?:dark\w*|light|lights|lighter|bright\w*|moonlit|silver|round|luz|luces|oscur[oa]s?|clar[oa]s?|luminos[oa]s?|redond[oa]s?|plata)(?= )/,
  },
];
