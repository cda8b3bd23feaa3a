import type { WholeChartCorpus } from '../whole-chart.ts';
import { sunAndMoon } from './sun-and-moon.ts';

export const wholeChart: WholeChartCorpus = {
  sunAndMoon,
  aspectKinds: {
    conjunction: [
      'Side by side in one place, two planets are in conjunction. They are in it together, for better and for worse: neither speaks without the other joining in, and it takes practice to hear which of them began.',
      'In a conjunction two planets stand so near each other that they have to share everything. Whatever you ask of one, the other has already overheard. That makes them strong and a little hard to tell apart.',
      'Where two planets meet, or nearly meet, tradition speaks of a conjunction. It is a marriage more than a friendship: they keep one household, and what either of them brings home is eaten by both.',
      'A conjunction blends two colours in one pot. What comes out is a third, all your own, and you may be surprised to hear that other people keep the two in separate jars.',
    ],
    sextile: [
      'A sextile is an offer. Sixty degrees lie between the two, who are on friendly terms and do not push, so what they could do together waits to be asked for; a little initiative is usually enough.',
      'Sixty degrees make a sextile, which is like a good neighbour: helpful, not intrusive, and pleased when you ring. Many a talent of this kind sleeps until its owner has a use for it.',
      'Two planets in sextile are good neighbours, always ready to lend each other sugar. Nobody obliges you to go across and ask, though it makes a good habit.',
      'The sextile joins planets a sixth of the circle apart. It gives a knack rather than a gift, a thing you learn faster than others once you have decided to learn it at all.',
    ],
    square: [
      'Ninety degrees make a square, the aspect of the building site. There is noise, friction and a plan that has to be changed, and out of that, more often than out of ease, something gets built.',
      'In a square two planets get in each other’s way at right angles, like carts at a crossroads. Out of the jostling comes energy, and after some practice a remarkable skill at crossings.',
      'Planets ninety degrees apart form a square, and neither will let the other have its way in peace. It is uncomfortable to have and hard to do without, since most of what people are proud of has a square somewhere in the foundations.',
      'The square is the pebble in the shoe of a chart. One can limp, one can swear, and one can stop and do something about it; those who have many of them generally become good walkers.',
    ],
    trine: [
      'A third of the circle separates two planets in trine, and everything runs downhill. Talents of this sort come so easily that their owner may be the last to count them as talents.',
      'A hundred and twenty degrees apart, two planets are in trine and understand each other without words. What they do together costs you so little that you may forget to value it, or to use it.',
      'The trine is the sofa among the aspects. It is a pleasure to have one, people like to sit there with you, and from time to time it takes resolve to get up and make something of so much ease.',
      'Planets in trine have grown up, so to speak, in the same village. They pass things on to each other as a matter of course, and their gift is the kind of which you say: but everyone can do that.',
    ],
    opposition: [
      'When two planets look at each other across the whole chart, they are in opposition. You may live one and meet the other in somebody else, until you notice that you have been holding both ends of the rope yourself.',
      'An opposition places two planets at the ends of a seesaw. As long as each insists on its side, one of them is in the air; the pleasure begins when they learn to push off by turns.',
      'Half a circle lies between planets in opposition, so that they see each other clearly and never from close by. Often the one you feel less at home with is played by somebody in your life, and played rather well.',
      'From opposite ends of the chart two planets look at each other across a field. Over it one may quarrel or negotiate. Opposition makes people who know that every matter has another side, because they have stood on both.',
    ],
  },
  hemispheres: {
    meaning: [
      'It is worth seeing, too, to which side a chart leans. Planets above the horizon live in daylight, among others; those below it work at home and in private. The eastern half starts things, and the western half answers.',
      'A chart can be cut in half in two ways. The horizon parts what is lived in everybody’s sight from what is done at home and alone; the meridian has initiative to the east of it and response to the west. The question is on which side the weight lies.',
      'Before the planets are put away, it is worth counting them by sides. Above the horizon is the market square, below it the house; in the east those who propose, in the west those who reply. It is simple arithmetic, and says more than one might think.',
    ],
    above:
      'Most of your planets stand above the horizon. You find out who you are in public, through tasks, encounters and opinions that anyone may watch. What happens in private deserves an equal share of attention, and will seldom ask for it aloud.',
    below:
      'Most of your planets stand below the horizon. Much of your life takes place indoors, so to speak: in reflection, in the family, in work that nobody watches. You may have to remind the world that you exist. It is generally pleased to hear of it.',
    evenly: {
      bothAbove:
        'Above and below, your planets are shared out fairly, though the Sun and the Moon were both in view. What you want and what you feel are soon noticed from outside; for the rest you keep a well-stocked cellar. Show it to somebody now and then.',
      bothBelow:
        'Neither half wins the chart, but the Sun and the Moon are both below the horizon. You get about easily among people, and yet what holds you up is settled at home, before anyone calls. When something really matters, allow yourself that hour first.',
      sunAbove:
        'Your planets are fairly divided, and so are the two that matter most: the Sun above the horizon, the Moon below. You meet the day in person and keep your feelings for the family, an arrangement that works as long as each hears how the other got on.',
      moonAbove:
        'There is nearly as much above the horizon here as below, and the two that matter most stand crosswise: the Moon in view, the Sun indoors. People see what you feel before they see what you intend. Say your plans aloud, if only to one person; they gain substance in the hearing.',
    },
    east: 'From side to side, the balance tips to the east, where the day begins. Waiting to be asked does not come naturally; you act on your own reading of a situation, and learn late, usually to your advantage, how much can be done by two.',
    west: 'From side to side, the balance tips to the west, where the day goes down behind other people’s houses. You unfold in response: a question, a companion, an unexpected guest will bring out of you what solitude never would. Keep one decision a week entirely your own.',
  },
};
