import type { NatalCorpus } from '../natal-corpus.ts';

export const chapterOpenings: NatalCorpus['chapterOpenings'] = {
  big_three: [
    'If a chart had to be told in three words, astrologers would choose these: what you are in the course of becoming, what you need, and the way you come in.',
    'Three pieces of a chart are known even to those who know nothing else of theirs: the Sun, the Moon and the sign that was rising. They are a good place to start, being the ones you will have noticed yourself.',
    'Before the whole company comes in, we introduce three of its members: the one who wants something, the one who feels something, and the one who lets the visitors in.',
    'What do you live for, what do you need, and how do you come across? These are three different questions, and a chart answers each of them in a different place. We take them in that order.',
  ],
  planets: [
    'Think of each planet as somebody within you who has a say, and of its sign as the accent in which it speaks. Some will sound familiar at once; others are worth hearing twice.',
    'Eight more players now come on, each with a part that belongs to nobody else. The sign is the costume it wears, and decides a good deal about the way it moves.',
    'A chart is less like one speaker than like a family at supper. Here you meet the other members, the quick ones and the slow, and hear what each of them goes on about.',
    'The nearer planets tell of your daily manners, the farther ones of your times. Between them they make up the cast with which you go through life, and it may be consoling to learn that not all of them want the same thing.',
  ],
  houses: [
    'The twelve houses divide the sky as seen from the place where you were born, and stand for the regions of a life. A planet in one of them draws attention to it, and one without a planet is lived in all the same. How you enter each is told by the sign at its beginning.',
    'Up to now we have asked who acts and in what style; the houses say where. They are twelve, from the self to the world behind the scenes, and they were drawn for your minute and your place. Some contain planets and some do not. Each of them is inhabited by you, and each has a sign that sets its tone.',
    'If a chart were a town, the houses would be its quarters: the market, the school, the harbour, the quiet square behind the church. You know all twelve, even those where no planet has settled. What differs is the way you go in, and that depends on the sign at the edge of each.',
    'Twelve areas of life are laid round the chart like the slices of a cake, reckoned from the horizon under which you were born. It would be a mistake to pity the empty ones, for a field that nobody ploughs is still your land. The sign at the threshold tells how you cross it.',
  ],
  aspects: [
    'Planets at certain angles to one another are said to be in conversation. In these pages you can listen to the ones that talk most in your chart, some in harmony and some at odds.',
    'Planets keep up relations with each other, depending on the angle between them. Some help without being asked, some argue and grow by it. These are the relations that can be felt most clearly in your chart.',
    'So far each planet has spoken by itself; from here on they interrupt one another. The distances between them make alliances and disputes, and a person’s liveliness owes something to both.',
    'What makes a chart a whole is less the single positions than the lines between them. Here are the strongest of yours, the smooth ones and the rough, each of them a tune that two planets have to play together.',
  ],
  themes: [
    'After so many single notes it is time to hear the tune. Certain things are said in a chart more than once, and what it repeats is generally worth underlining.',
    'Whoever has looked long at the single stones of a mosaic should stand back once and see the picture. What are its main colours, where does it lean, which motif comes round again?',
    'Some things do not belong to any single planet, because they are a matter of proportion. They come now, at the end, when you know all the parts and can judge for yourself how they weigh against each other.',
    'A chart also has something like a build and a bearing, which one sees best from some way off. In this last part we put away the magnifying glass.',
  ],
};

export const polarHouses =
  'You were born at a latitude where some parts of the zodiac never cross the horizon, and there the usual method of dividing the houses, that of Placidus, cannot be worked out. We have used whole signs instead, an older method in which each house is exactly one sign, beginning with the sign of your Ascendant.';

export const uncertainMoon =
  'On the day you were born the Moon passed from one sign into the next, and without the time of birth nobody can say on which side of the line it stood. So read the texts of both signs. One may strike you as an old acquaintance; if each has something to say, that too is worth knowing.';
