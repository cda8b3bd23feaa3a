import type { NatalCorpus } from '../../natal-corpus.ts';

export const marsAspects = {
  'mars-jupiter': {
    conjunction:
      'Your appetite for action has no small setting. You leap, and on the whole the net has heard about it; enterprise, sport, persuasion and long odds put colour in your cheeks. Others are swept along and thank you, usually. Count the cost on the evening before rather than the morning after, and your daring will travel twice as far.',
    harmonious:
      'Courage and good humour pull the same cart. You know when to push, trust your luck without leaning on it, and give the impression that hard things are a kind of holiday. Teams like to have you in the boat. So much comes off at the first attempt that you may seldom learn what your third attempt is capable of.',
    tense:
      'More speed, more projects, more mustard: excess is how your energy signs its name. You overestimate the hours in a week, pick quarrels of principle, and bet on yourself with a flourish that is half of your charm. When you stumble, you stumble forward. Somebody slow and affectionate, consulted before the start, would save you a good many detours.',
  },
  'mars-saturn': {
    conjunction:
      'You drive with one foot on each pedal. Desire is met at once by caution, so you hold back, build pressure, and then work with a tenacity that wears down granite. Hardship brings out your skill. Anger you may swallow until it turns to stone. Break it up small, in words, while it can still be carried by hand.',
    harmonious:
      'You know how to use force sparingly. Effort, pause, effort: you keep the rhythm of a good climber, stay cool in a tight place, and complete what others only launched. Engineers and surgeons would recognise the touch. There is pride in you about never being carried away. Somebody ought to carry you away once, for educational purposes, to a dance.',
    tense:
      'Whenever you gather speed, a barrier seems to come down. You may have met authority that punished initiative, and you now hesitate, push too hard, or drive yourself like a hired mule. Yet endurance such as yours is rare and real results come of it. Ask who is lowering the barrier today. Sometimes it is simply an old habit.',
  },
  'mars-uranus': {
    conjunction:
      'Sudden is the word for how you move. An impulse arrives, the sparks fly, and you have resigned, jumped, invented or rescued something before the second thought can find its shoes. You cannot bear to be pushed. Risk has a certain charm for you, so give your nerve a field with soft edges, and breathe out before you pull the cord.',
    harmonious:
      'You act with originality and quick reflexes. Where a method is stuck you find another, you take risks you have understood, and your way of breaking rules tends to leave them improved. Tools, motors, instruments, teams of odd individualists: all respond to your hand. Routine is the one opponent that beats you, generally by sending you to sleep.',
    tense:
      'An order given in the wrong tone can make you do the contrary on the spot. Your temper is quick, electrical and soon over, though the plates remain broken. You have brought about some liberations that way, and some inconveniences. Ask yourself mid-spark what exactly you are freeing. If there is a good answer, nobody will stop you, nor should they.',
  },
  'mars-neptune': {
    conjunction:
      'You act on what you can imagine. Inspiration moves your arms and legs; without it you drift, and with it you can dance, film, sail or stand up for the defenceless until the small hours. Straight anger is difficult, as it dissolves on its way out. Give your efforts a visible shore, such as a date, a partner or a drum.',
    harmonious:
      'Strength and sensitivity dance well together in you. You fight gently and for others, move with a certain grace, and can do practical things for an ideal without preaching about it. Your timing is intuitive; you start when the tide turns. Others push against walls, and you have been known to wait quietly until somebody inside opened a door.',
    tense:
      'Your will goes out in the morning and comes back by another road. You may chase something that recedes, give your energy to a cause that misuses it, or let resentment seep where a plain refusal would have done. The dream behind all this is a good one. Test each step on solid ground, and keep to people who answer letters.',
  },
  'mars-pluto': {
    conjunction:
      'There is a furnace below deck. You work with ferocious concentration, refuse to be beaten, and have reserves of which nobody, perhaps not even you, has seen the end. People rarely cross you twice. Such force is safest in the service of something larger than winning. Rebuild, restore, defend, dig wells; and rest before the metal glows.',
    harmonious:
      'Given a goal, you become calm. You can gather all your strength behind one point, keep silent about it, and lean until the thing moves, which it generally does. Crises find you capable. Nobody would guess it from your manner, since you have no need to show what you carry. Choose your goals well: you are quite likely to reach them.',
    tense:
      'You know what it is to push against something that will not give. Rage, yours or another’s, may have made a deep impression early on, and you tend either to lock your own away or to go to the very end with it. Mastery is a better word than control. It begins at the first flicker, with an open window and a walk.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
