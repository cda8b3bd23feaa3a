import type { NatalCorpus } from '../../natal-corpus.ts';

export const outerAspects = {
  'uranus-neptune': {
    conjunction:
      'A whole generation was born under this meeting, which returns only after some seventeen decades. You and your contemporaries grew up while invention and dream ran into each other, and the line between the imagined and the possible was being redrawn. Your share of it may be a taste for impossible ideas. Somebody has to make them habitable.',
    sextile:
      'Along with your whole generation you were handed two loose ends, the urge to dream and the urge to invent, close enough to tie. What each person makes of them is a private affair. A shed full of synthesisers would count, or a village scheme with one new idea in it. Make the knot somewhere, and your share of an era’s promise has been kept.',
    square:
      'Your generation inherited an argument between two kinds of hope: to wake everybody up, or to let everybody belong. It hums behind many lives, and in yours it might be heard as restlessness in the midst of peace, or a homesick note inside rebellion. You did not start the quarrel. You may still have something original to say in it.',
    trine:
      'Everyone born for several years around you has this link, so take it as a family likeness on the scale of a generation. Technology and longing, freedom and fellow feeling get along in people of your age. You may find that you can switch between the visionary and the gadget with an ease your elders consider suspicious.',
    opposition:
      'Those born in your years grew up between two distant shores, the machine and the dream, with voices calling from both. You may hear it most in company, as the inventor among mystics or the mystic among inventors, and be expected to take sides. Decline politely. A bridge belongs to neither bank, and people have always been glad of one.',
  },
  'uranus-pluto': {
    conjunction:
      'To be born in such years is to arrive with the roof off. Your whole generation shares this rare meeting, a compound of revolt and root-and-branch renewal, and each of you does something different with it. Yours may be a sudden, thorough way of ending what has died. Keep the instinct, and look before you pull on the beam.',
    sextile:
      'Reform came to your generation as a set of tools left out on the bench, for whoever cared to pick one up. Yours might be a retraining in mid-life, a custom retired because nobody could explain it, an unfair arrangement put right among your neighbours. Change begun in that spirit frightens very few. It also tends to stay done.',
    square:
      'Thunder was in the atmosphere when your generation took its first breath, and people of your years often feel that something large must give way. You share the charge with all of them. Where your own life is concerned, it may gather as impatience with whatever is false and strong. A lightning rod helps: one cause, one craft, one honest friend.',
    trine:
      'For those of your generation, change is less an earthquake than a form of energy laid on like electricity. You have it in common with millions, and can use it in private: to reform a habit, overhaul a trade, alter the family script without a shot being fired. Change of this sort is seldom photographed. It goes on working regardless.',
    opposition:
      'When people of your age were born, the wish to leap and the wish to dig stood at the far ends of the sky. Most of that passed high above anybody’s head. In your own life it may come in as a person, someone who overturns what you thought was settled, or whom you cannot help overturning. Agree on what is worth clearing, and let the rest stand.',
  },
  'neptune-pluto': {
    sextile:
      'Nearly everyone born within a few decades of you has this contact, so treat it as background colour: some trust, held in common, that what sinks may come back in another form.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
