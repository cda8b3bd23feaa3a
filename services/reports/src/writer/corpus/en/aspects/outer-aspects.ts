import type { NatalCorpus } from '../../natal-corpus.ts';

export const outerAspects = {
  'uranus-neptune': {
    conjunction:
      'A whole generation was born under this meeting, which returns only after some seventeen decades. You and your contemporaries grew up while invention and dream ran into each other, and the line between the imagined and the possible was being redrawn. Your share of it may be a taste for impossible ideas. Somebody has to make them habitable.',
    harmonious:
      'Everyone born for several years around you has this link, so take it as a family likeness on the scale of a generation. Technology and longing, freedom and fellow feeling get along in people of your age. You may find that you can switch between the visionary and the gadget with an ease your elders consider suspicious.',
    tense:
      'Your generation inherited an argument between two kinds of hope: to wake everybody up, or to let everybody belong. It hums behind many lives, and in yours it might be heard as restlessness in the midst of peace, or a homesick note inside rebellion. You did not start the quarrel. You may still have something original to say in it.',
  },
  'uranus-pluto': {
    conjunction:
      'To be born in such years is to arrive with the roof off. Your whole generation shares this rare meeting, a compound of revolt and root-and-branch renewal, and each of you does something different with it. Yours may be a sudden, thorough way of ending what has died. Keep the instinct, and look before you pull on the beam.',
    harmonious:
      'For those of your generation, change is less an earthquake than a form of energy laid on like electricity. You have it in common with millions, and can use it in private: to reform a habit, overhaul a trade, alter the family script without a shot being fired. Change of this sort is seldom photographed. It goes on working regardless.',
    tense:
      'Thunder was in the atmosphere when your generation took its first breath, and people of your years often feel that something large must give way. You share the charge with all of them. Where your own life is concerned, it may gather as impatience with whatever is false and strong. A lightning rod helps: one cause, one craft, one honest friend.',
  },
  'neptune-pluto': {
    conjunction:
      'This is among the slowest meetings in the sky, and the generation that carries it comes once in about five centuries. It speaks of buried dreams and of the dreams that bury; your own share may be hardly audible. If you find yourself moved by depths for which your biography offers no reason, you are hearing the music of an age.',
    harmonious:
      'Nearly everyone born within a few decades of you has this contact, so treat it as background colour and no personal distinction. A generation, and more than one, has been given some trust in transformation, a sense that what sinks may come back as spirit or as art. You can draw on it whenever your own hope is low.',
    tense:
      'Entire generations live under this slow tension, in which the wish to dissolve and the wish to hold fast tug at what people believe. You would notice it, if at all, as a suspicion toward comforting tales together with a hunger for them. Nobody has to settle that alone. Look to your nearer concerns, and let history supply the drums.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
