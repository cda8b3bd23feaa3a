import type { NatalCorpus } from '../../natal-corpus.ts';

export const saturnAspects = {
  'saturn-uranus': {
    conjunction:
      'An architect and an anarchist share your drawing board. You feel the need for order and the need to be rid of it, and your best work comes of putting both to one plan: rules that free people, inventions that last. Change one beam at a time, and the ceiling will stay up.',
    sextile:
      'Small reforms are your speciality, should you care to practise it. You see which rule has lost its reason and which novelty has earned a place, and people go along with a change you bring in on a quiet Monday. Nobody appoints a person to this; one begins. Improve a single procedure, thank those who kept the old one going, and look round for the next.',
    square:
      'The old and the new wrestle on your premises. You keep to a structure until it pinches, then kick it down, or else you defend it sternly while secretly plotting escape. Your generation argues over it too, so you are in good company. Ask, before each demolition, which wall is carrying something. The rest may go with your blessing.',
    trine:
      'You are able to renew a thing without breaking it. Tradition interests you for the sake of what it can still do, and novelty for whether it will hold; committees ought to be delighted with you. You adapt slowly and then for good. Quiet reformers seldom get statues. They do get the satisfaction of a thing that finally works properly.',
    opposition:
      'Guardians and rebels take turns on the other side of your fence. You defend the timetable and are called rigid, or you tear it up and get a lecture from somebody in a tie; many people born within a year or so of you know the scene. Each camp keeps something alive for the other. Draft the rule that your most impossible acquaintance could live with.',
  },
  'saturn-neptune': {
    conjunction:
      'You seem to have been asked to put up shelves for the invisible. Dreams and duties overlap in you, so that you may doubt the real, find fault with the ideal, and end up building something patient between them: a hospice garden, a book, a quiet life with music in it. Weariness comes of expecting purity. Settle for sincerity, which can be maintained.',
    sextile:
      'A dream becomes trustworthy to you the moment it gets a hook to hang on. Buy the manuscript paper, hire the studio for Thursdays, put your name down for the night shift at the shelter: with a little scaffolding, compassion stops being a mood and turns into a practice. Without it, the years are pleasantly hazy. A modest pledge, renewed monthly, is sail and rudder.',
    square:
      'Doubt can come at you from two sides: reality spoils the dream, and the dream shames reality. You may feel a vague guilt, as if you had mislaid something sacred on a bus. Disenchantment, looked at calmly, is only enchantment that has been given the facts. Choose one modest ideal and tend it on Wednesdays. That is already a life’s work.',
    trine:
      'Your imagination keeps regular hours. You can take a vision, a melody or a sympathy and find the form in which it may serve, week after week, without losing its bloom. People trust your compassion because it turns up. Sober and dreamy in equal measure, you would fit no personality test in any magazine, which is to your credit.',
    opposition:
      'Realists sober you, dreamers worry you, and you seem to share your life with one or the other. A colleague wants figures where you have a feeling; a dear friend floats, and you hold the string. Reproach comes easily between such neighbours. What they lack is an introduction, and you are well placed to make it, being secretly related to both.',
  },
  'saturn-pluto': {
    conjunction:
      'You and those born within the same year or two are stokers and miners in spirit, people who do not expect life to be soft. Pressure makes you dense and strong. You take responsibility to the limit and see through sham authority at forty paces. Guard against living as though besieged. The enemy may have gone home years ago, without taking leave.',
    sextile:
      'Hard tasks become you, and several stay undone because no one thought to ask. Offer. You could take on the tangled archive, the orchestra in decline, the institution everybody has given up on, and bring it back into service by steady and nearly invisible labour. Let there be company in it. Strength of this sort grows with use and goes stale in storage.',
    square:
      'You know the weight of things that cannot be argued with. Somewhere, perhaps in the family’s story, there were harsh limits, and you carry a wariness of power along with an iron talent for surviving it. Control may look like the only safety. Softness, admitted in small doses, does not weaken the fortress; it gives the fortress something to guard.',
    trine:
      'Endurance is where you quietly excel. You grasp how things hold together and how they rot, can go without, and will rebuild from the footings while the crowd is still complaining about the view. Sober and thorough, you are chosen for what must not fail. Reward yourself in ways that leave no trace in any ledger. A long sleep, for instance.',
    opposition:
      'Power has worn other people’s uniforms in your experience. Some severe elder or faceless office would not budge, and you resolved either to obey to the letter or to outlast it. Your contemporaries carry similar stories. See who is truly standing there today. A few of those walls were only people, as frightened as you, who can be spoken to.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
