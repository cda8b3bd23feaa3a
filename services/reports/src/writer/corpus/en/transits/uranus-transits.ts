import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const uranusTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'You may wake up one morning of this long season and find your old description of yourself in the wrong size. Uranus on your Sun loosens roles that were borrowed, and freedom becomes a practical question. Experiment with the edges first. The centre has been waiting for years to be let out.',
    harmonious:
      'Say yes to something you did not plan, and then watch how naturally you carry it off. Over a year or so a breeze comes through your identity without knocking anything over; people treat your oddity as a qualification, and the direction you change to may feel like one that you had known about.',
    tense:
      'Not every plan that falls off the shelf deserves to be put back. In this period of many months the shelf is being shaken, by restlessness or interruption, and what you thought was settled shows opinions of its own. You will know the keepers by a simple test: in complete freedom, you would choose them again.',
  },
  moon: {
    conjunction:
      'Old comforts stop comforting, as a favourite chair does after the upholsterer has been. While it lasts, and it may last for months, you could crave air, odd company, another way of being family. Those close to you would be glad to hear that it is a matter of space.',
    harmonious:
      'Your feelings grow wings of a sensible size. Through this season you can free yourself from a mood inherited from others, make your home more like you and less like a catalogue, and be close to people without closing in. Odd hours and open doors agree with you.',
    tense:
      'You could be in the middle of an embrace and want to be on a hilltop. During this long season security and excitement seem to live on different banks, and old domestic habits wear thin at the elbows. Changing the furniture may be enough, or the subject. It is worth finding out before changing the address.',
  },
  mercury: {
    conjunction:
      'Your mind is rewired, with the lights on. Over these months you think in flashes, tire of old subjects, and may fall for a science, a script or a point of view that would have shocked you once. Catch the ideas on paper. Patience with slower minds will repay you in translators.',
    harmonious:
      'If you usually turn back at a certain point in your thinking, go ten steps further this season, because there may be a gate. Ideas come in from the garden side. Odd teachers, people half or twice your age and books from the wrong shelf are all in a position to surprise you.',
    tense:
      'Thoughts arrive in such numbers that some have to stand. In these months you may contradict for the sport of it, scatter your attention, or find that a settled opinion has quietly come apart. Rest the nerves with something slow and manual. Insight likes idle hands better than a crowded screen.',
  },
  venus: {
    conjunction:
      'Was it love you were tired of, or the recipe? While Uranus touches your Venus an unlikely person, style or form of togetherness may show you how worn the old pattern was. Excitement is an excellent guide to what has been missing. Character takes longer to read, and it pays to be honest from the start.',
    harmonious:
      'Affection becomes more spacious. Over a long, friendly season you can try a different way of living with someone, make unusual friends, or discover a taste that seems to have been waiting abroad for you. Leave the gate unlocked. What stays in such conditions stays gladly.',
    tense:
      'The heart keeps glancing at the emergency exit although there is no fire. For some months attachments may feel too tight in the morning and too loose by night, and attraction strikes where no plan allowed for it. Two people who can discuss freedom over breakfast seldom need to prove it by leaving.',
  },
  mars: {
    conjunction:
      'Let every impulse be one day old before you obey it, and this can be a season to remember with a grin. Your courage has found a new voltage, good for invention, sport, reform and the ending of standstills. Colleagues may appreciate a warning, and a look at the wiring.',
    harmonious:
      'You act with originality and get away with it. The months ahead lend quick reactions, independent methods and a talent for turning obstacles into shortcuts. Work on your own account for part of the time. Liberty, exercised regularly like a limb, becomes strong enough to carry things.',
    tense:
      'Few things are as quickly lit as somebody who has kept a rule for years without believing in it. That may be you, in this stretch of sudden temper and great impatience. The rebellion has excellent points, and makes them best as a negotiation, a new trade or an hour with a boxing bag.',
  },
  jupiter: {
    conjunction:
      'Horizon and lightning in one picture. During these months your beliefs can leap, a far country or a strange science may call, and opportunities show up in their working clothes. Decide quickly about small ones, slowly about large ones. The point is a wider life, and you may be its inventor.',
    harmonious:
      'Keep some hours uncommitted. During this season open space in a diary acts on chance as a lit window acts on moths, and the visitors may include a route to study, a distant friend or a cause that suits you down to the ground. You are quick enough at present to recognise them.',
    tense:
      'Whoever sounds freest is not always the one to follow, although for some months it may be tempting to burn the syllabus and run along. Great expectations have a loose wheel in this season. The adventurous question deserves to be kept. Given honest tests instead of a quick fix, a bolder faith could grow out of it.',
  },
  saturn: {
    conjunction:
      'The wall you built with such care gets a window it had not asked for. In this season, rules, posts and caution itself are tested by events or by your own impatience, and part of the structure proves to be scaffolding. Take that down calmly. What was masonry remains.',
    harmonious:
      'There is a pleasure in changing something properly, with the old screws kept in a saucer. Over several months experience and experiment are on good terms in you, so a duty can be modernised, time can be won back through better order, and even your strict side begins to enjoy itself.',
    tense:
      'Something firm begins to rattle. For a year or thereabouts you may feel held by obligations and jolted by the wish to be rid of them, often in the same afternoon. Bring in change by the front door, with notice. It tends to do less damage than change that has had to climb in.',
  },
  uranus: {
    conjunction:
      'After about eighty-four years Uranus is back at the place it had when you were born. Few cycles are as long, and it closes with a wink: you have been several people, and may still be a new one. Say what you think, wear what you like, and hand the spark to someone young.',
    harmonious:
      'Independence comes in a kinder model than the one you had at twenty, or will have. Through this season your need to be different and your need to belong cooperate, so that changes arrive almost as relief. Update something important. The part of you that has always been ahead is being caught up with.',
    tense:
      'Everyone born within a few months of you knows this feeling at the same time: a quarter mark in the long cycle of freedom, when the life you are living is asked how much of it was chosen. Some answer by running and some by digging in. There is a wide and interesting country between the two.',
  },
  neptune: {
    conjunction:
      'A vision is more use to others when its owner sleeps at night. Over these long months, ideals you share with your whole generation are suddenly urgent and personal, as though someone had fitted dreams with an electric bell, and inspiration may arrive as a shock or as a tune. Write down what comes, and decide about it in daylight.',
    harmonious:
      'Imagination and freedom go travelling together. This season loosens a tired ideal and offers a livelier one, often through art, technology or a circle of improbable friends. Let intuition propose and experience dispose. What used to be a private fantasy may turn out to have neighbours.',
    tense:
      'An illusion pops, with a small and not unfriendly sound. In this period you may lose patience with a vagueness that used to be comfortable, or be unsettled by hunches of every quality. Separate the radio from the noise. The ideals that survive a sudden draught are the ones worth heating.',
  },
  pluto: {
    conjunction:
      'The basement and the lightning conductor are connected. During this long season hidden pressure can find a sudden outlet: a truth, a resignation, a talent kept under for decades. You can steer by telling the truth early and in portions. Renewal has more room when nothing needs to explode.',
    harmonious:
      'As though a key had been cut in your absence, a lock you had given up on turns. This season’s changes are deep and make little noise. A fear that had become furniture can be carried out to the kerb, and whatever influence you have may be used to set someone else free.',
    tense:
      'In the subsoil something shifts by a hand’s breadth. Questions of control and freedom may be asked around you for many months, and not all of them concern you. Those that do are easier to answer on the move: old powers lose their hold on a person who already has something else to do.',
  },
  ascendant: {
    conjunction:
      'Mirrors become interesting. While Uranus crosses your Ascendant you may change your look, your name at work, your way of coming into a room, and people who thought they knew you revise their notes. Let the new manner be comfortable before it is striking. Surprise is the effect, honesty the cause.',
    harmonious:
      'The less you explain yourself, the better company you are. People of some originality drift in your direction this season, often by way of an acquaintance of an acquaintance, and with them come habits of meeting the world that weigh less than yours did. At some unlikely gathering you may recognise somebody by their laugh.',
    tense:
      'The contract between closeness and freedom was written by younger people, and it may come up for renewal. In the course of many months a partner could ask for more room, a stranger may wake you up, or you yourself grow tired of being half of something. Others are the weather just now. One dresses accordingly.',
  },
  midheaven: {
    conjunction:
      'The career ladder turns into something more like a climbing frame. Uranus at your Midheaven can bring a change of course, an independent venture, a reputation for seeing things early. Keep your skills portable and your friendships in order. The question of this year or two is what you would do unasked.',
    harmonious:
      'Somebody upstairs may be as bored as you were. That is one reason why the unusual proposal stands a chance in these months; another is that being different has begun to look like a skill. A working life with more daylight in it can be approached one idea at a time.',
    tense:
      'Under the profession, the floor creaks; at home the plans are out on the table. This season may disturb the agreement between what you do and where you belong, and make both negotiable. Move one piece at a time. A life can be rearranged without being emptied into the street.',
  },
};
