import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const uranusInSign: Record<Sign, Turning> = {
  aries: [
    'Independence is a starting point for those born in your wave. You share with people of your age an itch to be first through the gap and a low tolerance for being told to wait. In private life it may show as sudden, clean departures. Before the next, see whether the thing you want to break could simply be opened.',
    'Somebody has to ring the bell, and your age group tends to volunteer. What it wants is to start without asking leave; and you know the feeling, in the sudden resolve, the slammed laptop, the train taken because it was standing there. It suits you to be first. It would suit you also to say where you are going, so that those who love you can follow at their own speed.',
  ],
  taurus: [
    'People born in the years around you question what earlier ones thought solid: ownership, labour, how we treat the soil and the comforts of the body. Perhaps you rearrange your own ground rules in the same spirit, by keeping less, growing more or working at odd hours. You change slowly and then all at once. Warn those who live with you.',
    'Nothing seems as movable to your contemporaries as the things that were thought to be fixed: wages, fields, walls, the price of a loaf. You may find that you part lightly with what others insure, and cling to some odd treasure of no value. The earth itself is your laboratory. When next you turn everything upside down, put the glasses aside first.',
  ],
  gemini: [
    'Thinking in leaps comes easily to the people of your years, who swap languages, tools and channels as casually as coats. You have your own version: a mind that jumps the queue and finds the answer in the wrong aisle. Novelty is your stimulant. Give a surprising idea the dignity of a second draft, so that others may follow where you jumped.',
    'An electric sort of curiosity came into the world in those years, and you have your share. You make connections as a switchboard does, between people, languages and half a joke from yesterday, and you grow bored at the exact moment when others begin to understand. Slow readers are not slow thinkers. Now and then let one of them ask you a question twice.',
  ],
  cancer: [
    'What counts as family was opened for debate in the years that produced you. Like many born then, you may feel at home among people no family tree would put on your branch, or long for roots and bolt from them in the same week. Invent traditions. A ritual does not have to be inherited in order to hold you.',
    'With those who were born near you in time you share an uneasy love of home. You may have rearranged what a household is, who belongs to it, who cooks and who is called mother, and a move that looked like flight was often a search. Freedom and soup are compatible. Keep one box of old photographs, even if you never open it.',
  ],
  leo: [
    'Your peers tend to insist on the right to be unrepeatable, and to treat self-expression as a small revolution. Look for it in whatever you do with a dash of defiance: the colour of your hat, the talent you never asked permission to have. Originality flourishes in company, so enjoy the eccentricity of others as you hope they enjoy yours.',
    'There is a flash of theatre in the rebellion of your generation, as if freedom had to be worn on the lapel. You yourself may be brilliant when nobody expected a performance, and silent when everyone has come to see one. What you create has to surprise you first. It is a good rule for art, and a demanding one for Tuesdays.',
  ],
  virgo: [
    'Reform, for those born alongside you, begins in the workshop. Yours is a cohort that redesigns routines, tools and the way useful work is done, and you probably have some homemade system that outsiders find baffling and you could not live without. To see a better way of washing up is a gift. To let guests do it theirs is another.',
    'Small revolutions are the ones your generation has really carried out: how one eats, sorts, repairs, heals and fills in the form. You probably see at a glance which part of any procedure could be left out, and suffer when it is performed notwithstanding. Most people are attached to their useless part. Leave them one, and take out another.',
  ],
  libra: [
    'The terms on which people live together look negotiable to the generation you belong to. Equality, friendship after love, love without the usual script: you may experiment with such forms, or simply refuse to play a part you never agreed to. Tell the other person when the rules change in your head. Freedom between two needs to be spoken to be shared.',
    'How two people should live was up for discussion when you arrived, and it has never quite been settled since. You may need a great deal of air in any bond, and treat fairness as something to be invented anew between the two concerned. It makes you an interesting partner. An announcement before each change of the rules would make you a restful one.',
  ],
  scorpio: [
    'Certain years produce people who want the lid off, who speak of power, desire and death at tables where nobody used to. Being among them, you may go through life in long quiet stretches cut by sudden unmaskings, your own as well. There is liberation in that honesty. Leave others time to dress before you turn on the lights.',
    'Where earlier generations lowered their voices, yours turned on the light. What was locked in cupboards, in banks and in bedrooms has always seemed to you a matter of public interest, and you can give up in a single night what had held you for years. Such thoroughness is rare. There are secrets, all the same, that are only somebody’s garden.',
  ],
  sagittarius: [
    'Borders and dogmas look provisional to you, as they do to many who arrived in the same few years. You may change philosophies the way others change trains, exhilarated at every junction, and meet truth in the least official places. Freedom of belief is yours by temperament. Extend it to those who still believe what you believed last year.',
    'The people of your years are hard to convert and easy to inspire. Give them a horizon and they pack; give them a creed and they ask who wrote it. You may have had several philosophies, each of them sincere, and have learned most from teachers who had no diploma. Travel without luggage by all means. A library card weighs nothing.',
  ],
  capricorn: [
    'Those who share this placement inherit institutions and take them apart to see what still works. You might do it in a firm, a school or your own career: respectful on the outside, quietly rewriting the procedure within. Ruins hold no attraction for you, since you want something better in their place. Sketch it before you start on the walls.',
    'Respect was never automatic for those who came when you did: an office, a title, a wall with a portrait on it has first to show what it is good for. It may be that you reform things best from within, politely, at a time when nobody is looking. Build the successor before you sign the demolition order. Someone is sure to be still living on the third floor.',
  ],
  aquarius: [
    'Strongly marked in you, and in others born within the same handful of years, is the feeling that the future is a place one could already move to. Networks, inventions and unorthodox circles come naturally. So does impatience with people still living in the present. Stay for coffee with them; any future worth having needs their memory as well.',
    'You belong to a group that feels at home in tomorrow. Distance, for its members, is a technical detail, and authority a habit of the elderly, and what they like best is to put something together that nobody commissioned. The loneliness of the inventor may be known to you as well. It passes, generally, as soon as another pair of hands joins in.',
  ],
  pisces: [
    'Imagination is the frontier for the wave of people you came in with, who are often at ease where art meets machine or doubt meets prayer. In you this may be a quick sense of what is in the air, sometimes valuable and sometimes static. Write such things down, and reread them on a sober Monday before you rearrange anything around them.',
    'Between two stations, in the hiss, those of your years hear music. They mix what was kept apart, prayer and irony, the studio and the shore, and you may owe your best ideas to a mood, a dream, an error of transmission. Not every signal is meant for you. Those that return on three mornings in a row most likely are.',
  ],
};
