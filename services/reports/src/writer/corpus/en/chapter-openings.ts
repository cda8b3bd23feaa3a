import type { NatalCorpus } from '../natal-corpus.ts';

export const chapterOpenings: NatalCorpus['chapterOpenings'] = {
  big_three:
    'If a chart had to be told in three words, astrologers would choose these: what you are in the course of becoming, what you need, and the way you come in.',
  planets:
    'Think of each planet as one of the voices within you, and of its sign as the accent in which it speaks. Some will sound familiar at once; others are worth hearing twice.',
  houses:
    'The twelve houses divide the sky as seen from the place where you were born, and stand for the regions of a life. A planet in one of them draws attention to it, and one without a planet is lived in all the same. How you enter each is told by the sign at its door.',
  aspects:
    'Planets at certain angles to one another are said to be in conversation. In these pages you can listen to the ones that talk most in your chart, some in harmony and some across the table.',
  themes:
    'We now step back from the single notes to hear the tune. Certain things are said in a chart more than once, and what it repeats is generally worth underlining.',
};

export const polarHouses =
  'You were born at a latitude where some parts of the zodiac never cross the horizon, and there the usual method of dividing the houses, that of Placidus, cannot be worked out. We have used whole signs instead, an older method in which each house is exactly one sign, beginning with the sign of your Ascendant.';

export const uncertainMoon =
  'On the day you were born the Moon passed from one sign into the next, and without the time of birth nobody can say on which side of the line it stood. So read the texts of both signs. One may strike you as an old acquaintance; if each has something to say, that too is worth knowing.';
