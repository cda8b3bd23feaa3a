import type { Sign } from '@astrall/astrology/chart.ts';

export const uranusInSign: Record<Sign, string> = {
  aries:
    'Independence is a starting point for those born in your wave. You share with people of your age an itch to be first through the gap and a low tolerance for being told to wait. In private life it may show as sudden, clean departures. Before the next, see whether the thing you want to break could simply be opened.',
  taurus:
    'People born in the years around you question what earlier ones thought solid: ownership, labour, how we treat the soil and the comforts of the body. Perhaps you rearrange your own ground rules in the same spirit, by keeping less, growing more or working at odd hours. You change slowly and then all at once. Warn those who share your roof.',
  gemini:
    'Thinking in leaps comes easily to the people of your years, who swap languages, tools and channels as casually as coats. You have your own version: a mind that jumps the queue and finds the answer in the wrong aisle. Novelty is your stimulant. Give a surprising idea the dignity of a second draft, so that others may follow where you jumped.',
  cancer:
    'What counts as family was opened for debate in the years that produced you. Like many born then, you may feel at home among people no family tree would put on your branch, or long for roots and bolt from them in the same week. Invent traditions. A ritual does not have to be inherited in order to hold you.',
  leo: 'Your peers tend to insist on the right to be unrepeatable, and to treat self-expression as a small revolution. Look for it in whatever you do with a dash of defiance: the colour of your front door, the talent you never asked permission to have. Originality flourishes in company, so enjoy the eccentricity of others as you hope they enjoy yours.',
  virgo:
    'Reform, for those born alongside you, begins in the workshop. Yours is a cohort that redesigns routines, tools and the way useful work is done, and you probably have some homemade system that outsiders find baffling and you could not live without. To see a better way of washing up is a gift. To let guests do it theirs is another.',
  libra:
    'The terms on which people live together look negotiable to the generation you belong to. Equality, friendship after love, love without the usual script: you may experiment with such forms, or simply refuse to play a part you never agreed to. Tell the other person when the rules change in your head. Freedom between two needs to be spoken to be shared.',
  scorpio:
    'Certain years produce people who want the lid off, who speak of power, desire and death at tables where nobody used to. Being among them, you may go through life in long quiet stretches cut by sudden unmaskings, your own as well. There is liberation in that honesty. Leave others time to dress before you turn on the lights.',
  sagittarius:
    'Borders and dogmas look provisional to you, as they do to many who arrived in the same few years. You may change philosophies the way others change trains, exhilarated at every junction, and meet truth in the least official places. Freedom of belief is yours by temperament. Extend it to those who still believe what you believed last year.',
  capricorn:
    'Those who share this placement inherit institutions and take them apart to see what still works. You might do it in a firm, a school or your own career: respectful on the outside, quietly rewriting the procedure within. Ruins hold no attraction for you, since you want something better in their place. Sketch it before you start on the walls.',
  aquarius:
    'Strongly marked in you, and in others born within the same handful of years, is the feeling that the future is a place one could already move to. Networks, inventions and unorthodox circles come naturally. So does impatience with people still living in the present. Stay for coffee with them; any future worth having needs their memory as well.',
  pisces:
    'Imagination is the frontier for the wave of people you came in with, who are often at ease where art meets machine or doubt meets prayer. In you this may be a quick sense of what is in the air, sometimes valuable and sometimes static. Write such things down, and reread them on a sober Monday before you rearrange anything around them.',
};
