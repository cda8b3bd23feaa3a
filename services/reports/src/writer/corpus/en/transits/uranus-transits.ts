import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const uranusTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'You may wake up one morning of this long season and find your old description of yourself in the wrong size. Uranus on your Sun loosens roles that were borrowed, and freedom becomes a practical question. Experiment with the edges first. The centre has been waiting for years to be let out.',
    sextile:
      'Say yes to something you did not plan, and then watch how naturally you carry it off. Over some months a breeze comes through your identity without knocking anything over; people treat your oddity as a qualification, and the direction you change to may feel like one that you had known about.',
    square:
      'Not every plan that falls off the shelf deserves to be put back. In this period of many months the shelf is being shaken, by restlessness or interruption, and what you thought was settled shows opinions of its own. You will know the keepers by a simple test: in complete freedom, you would choose them again.',
    trine:
      'Change suits you this season as a haircut suits some people, at once and without adjusting. You move more freely inside your own life, friends remark on it, and what would have been a rebellion some years ago is simply a decision. With everything so loose, set one thing in motion that you would like to find still moving in a decade.',
    opposition:
      'Other people have become the surprise. During these months a partner, a boss or a perfect stranger may upset your arrangements, and beneath the annoyance you could detect a certain relief. What have they set free? You might have chosen it yourself in time. Shake hands with the event, find your balance, and take the next turning on your own account.',
  },
  moon: {
    conjunction:
      'Old comforts stop comforting, as a favourite chair does after the upholsterer has been. While this lasts, and it may last for months, you could crave air, odd company, another way of being family. Those close to you would be glad to hear that all you need is space.',
    sextile:
      'Ask your heart what it would like to try, and write down the first reply. In these months small domestic experiments turn out well, a lodger, a different bedtime, holidays apart with letters in between, and feelings you had filed away come out for air. Nobody obliges you to any of it. The invitation has to be in your handwriting.',
    square:
      'You could be in the middle of an embrace and want to be on a hilltop. During this long season security and excitement seem to live on different banks, and old domestic habits wear thin at the elbows. Changing the furniture may be enough, or the subject. It is worth finding out before changing the address.',
    trine:
      'Your feelings grow wings of a sensible size. Through this season you can free yourself from a mood inherited from others, make your home more like you and less like a catalogue, and be close to people without closing in. Odd hours and open doors agree with you.',
    opposition:
      'Your family, or whoever stands in for it, may do the unexpected. In the course of this season someone moves out, moves in, falls in love or changes sides, and your sense of home is asked to stand on one leg for a while. Tell them what you need to keep. As for the rest, you are allowed to be slightly curious.',
  },
  mercury: {
    conjunction:
      'Your mind is rewired, with the lights on. Over these months you think in flashes, tire of old subjects, and may fall for a science, a script or a point of view that would have shocked you once. Catch the ideas on paper. Patience with slower minds will repay you in translators.',
    sextile:
      'If you usually turn back at a certain point in your thinking, go ten steps further this season, because there may be a gate. Ideas come in from the garden side. Odd teachers, people half or twice your age and books from the wrong shelf are all in a position to surprise you.',
    square:
      'Thoughts arrive in such numbers that some have to stand. In these months you may contradict for the sport of it, scatter your attention, or find that a settled opinion has quietly come apart. Rest the nerves with something slow and manual. Insight likes idle hands better than a crowded screen.',
    trine:
      'Your thoughts are well lit and the corridors connect. For some months you take in the new without effort, explain it with ease, and solve over breakfast what had been a riddle at supper. Others may miss the steps in between. Sketch them, out of friendship, and you might notice that one of those was the real discovery.',
    opposition:
      'News comes from the opposing benches, and it is unsettling because it is good. In these months talkative strangers, clever juniors or a contradictory friend may dislodge what you were sure of. Concede one point a day. Your mind, once over the shock, begins to enjoy having its windows rattled by somebody else.',
  },
  venus: {
    conjunction:
      'Was it love you were tired of, or the recipe? While Uranus touches your Venus an unlikely person, style or form of togetherness may show you how worn the old pattern was. Excitement is an excellent guide to what has been missing. Character takes longer to read, and it pays to be honest from the start.',
    sextile:
      'A new face at an old table could be all it takes. In these months your affections gain from being aired: dance something unknown, visit the gallery you had no opinion about, tell a companion of many years the one thing they have never heard. Charm has some mischief in it at present. Use it while it tingles.',
    square:
      'The heart keeps glancing at the emergency exit although there is no fire. For some months attachments may feel too tight in the morning and too loose by night, and attraction strikes where no plan allowed for it. Two people who can discuss freedom over breakfast seldom need to prove it by leaving.',
    trine:
      'Affection becomes more spacious. Over a long, friendly season you can try a different way of living with someone, make unusual friends, or discover a taste that seems to have been waiting abroad for you. Leave the gate unlocked. What stays in such conditions stays gladly.',
    opposition:
      'Someone thrilling has come into view, or someone familiar would like a door of their own. Through this season love is an affair of distances, called out from pavement to pavement. It need not be decided by shouting. Meet in the middle, where the traffic island is, and ask one another what, precisely, has to be free.',
  },
  mars: {
    conjunction:
      'Let every impulse be one day old before you obey it, and this can be a season to remember with a grin. Your courage has found a new voltage, good for invention, sport, reform and the ending of standstills. Those around you may appreciate a warning, and a look at the wiring.',
    sextile:
      'Try the other tool. All through these months an unfamiliar method beats a familiar effort, and your hands are quick enough to learn it, in a workshop, at a new sport or among a team of amateurs. No crisis is going to make you. There lies the beauty of it, for you can be brave for fun.',
    square:
      'Few things are as quickly lit as somebody who has kept a rule for years without believing in it. That may be you, in this stretch of sudden temper and great impatience. The rebellion has excellent points, and makes them best as a negotiation, a new trade or an hour with a boxing bag.',
    trine:
      'You act with originality and get away with it. This season lends quick reactions, independent methods and a talent for turning obstacles into shortcuts. Work on your own account for part of the time. Liberty, exercised regularly like a limb, becomes strong enough to carry things.',
    opposition:
      'Expect to be overtaken without warning, and on the inside. Other people’s sudden moves set the pace this season, and a competitor, a headstrong partner or some quirk of timing can bring out the sprinter in you. Choose which races are yours. In the remaining ones, wave, and enjoy how fast some people go.',
  },
  jupiter: {
    conjunction:
      'Horizon and lightning in one picture. During these months your beliefs can leap, a far country or a strange science may call, and opportunities show up in their working clothes. Decide quickly about small ones, slowly about large ones. The point is a wider life, and you may be its inventor.',
    sextile:
      'Keep some hours uncommitted. During this season open space in a diary acts on chance as a lit window acts on moths, and the visitors may include a route to study, a distant friend or a cause that suits you down to the ground. You are quick enough at present to recognise them.',
    square:
      'More, and sooner, and somewhere else: so speaks the season in you. Across these months enthusiasm overshoots, faith changes horses, and you may be through with a plan while the ink is wet. A true hunger for room is at the bottom of it. Feed that with one serious novelty, and let the other nine go over like geese.',
    trine:
      'Fortune and freedom are in the same carriage, going your way. For several months a larger life can be had by leaning slightly out of the window, as study takes, travel teaches, and beliefs loosen and improve. It may look like luck to those who never saw you pack. Share the compartment. The best views are often pointed out by others.',
    opposition:
      'Whoever sounds freest is not always the one to follow, although for some months it may be tempting to burn the syllabus and run along. Great expectations have a loose wheel in this season. The adventurous question deserves to be kept. Given honest tests instead of a quick fix, a bolder faith could grow out of it.',
  },
  saturn: {
    conjunction:
      'The wall you built with such care gets a window it had not asked for. In this season, rules, posts and caution itself are tested by events or by your own impatience, and part of the structure proves to be scaffolding. Take that down calmly. What was masonry remains.',
    sextile:
      'One rule of your own making may be due for repeal. You can go about it properly this season, with notice given and a trial period, and find that strictness was guarding an empty shed. Put the space to use. Whoever helped you to build the habit could turn out, when consulted, to be in favour.',
    square:
      'Something firm begins to rattle. For some months you may feel held by obligations and jolted by the wish to be rid of them, often in the same afternoon. Bring in change by the front door, with notice. It tends to do less damage than change that has had to climb in.',
    trine:
      'It is a pleasure to change something properly, with the old screws kept in a saucer. Over several months experience and experiment are on good terms in you, so a duty can be modernised, time can be won back through better order, and even your strict side begins to enjoy itself.',
    opposition:
      'What you have fortified receives a visitor, who walks all round the walls. Someone younger, freer or merely less impressed may question your way of doing things in these months, and is right about perhaps a third of it. Defend the remainder with good temper. An arrangement that has been laughed at and has survived is stronger than before.',
  },
  uranus: {
    conjunction:
      'After about eighty-four years Uranus is back at the place it had when you were born. Few cycles are as long, and it closes with a wink: you have been several people, and may still be a new one. Say what you think, wear what you like, and hand the spark to someone young.',
    sextile:
      'At this point in the long cycle of freedom there is a door marked “pull”. Everyone of your age comes to one like it, and many push, or walk by. In these months you might join, learn, dismantle or declare something for which the person you are becoming would thank you. Small liberties, taken in good humour, open easily.',
    square:
      'Everyone born within a few months of you knows this feeling at the same time: a quarter mark in the long cycle of freedom, when the life you are living is asked how much of it was chosen. Some answer by running and some by digging in. There is a wide and interesting country between the two.',
    trine:
      'Independence comes in a kinder model than the one you had at twenty, or will have. Through this season your need to be different and your need to belong cooperate, so that changes arrive almost as relief. Update something important. The part of you that has always been ahead is being caught up with.',
    opposition:
      'Midway through its great circle, the wish to be free turns round and looks at you. All those of your age reach this hill, from which one sees on one slope what has been lived, and on the other what was left in its wrapping. You need not sell the furniture. Unwrap a single thing in these months, and give it a place by the window.',
  },
  neptune: {
    conjunction:
      'A vision is more use to others when its owner sleeps at night. Over these long months, ideals you share with your whole generation are suddenly urgent and personal, as though someone had fitted dreams with an electric bell, and inspiration may arrive as a shock or as a tune. Write down what comes, and decide about it in daylight.',
    sextile:
      'Odd inspirations are going cheap. For some months you may pick up, from a film, a stranger, or a machine that was supposed to do something else, the missing piece of an old dream. Tinker with it. Plenty of people your age feel the same itch, and the few who own a screwdriver would be glad to meet you.',
    square:
      'An illusion pops, with a small and not unfriendly sound. In this period you may lose patience with a vagueness that used to be comfortable, or be unsettled by hunches of every quality. Separate the radio from the noise. The ideals that survive a sudden draught are the ones worth heating.',
    trine:
      'Imagination and freedom go travelling together. This season loosens a tired ideal and offers a livelier one, often through art, technology or a circle of improbable friends. Let intuition propose and experience dispose. What used to be a private fantasy may turn out to have neighbours.',
    opposition:
      'A voice from outside interrupts the music. During this season events or outspoken people may break into a dream that you were living in quite contentedly, and for a while silence seems better than any tune. Then you hear more. What comes back has your own rhythm in it, and admits other players.',
  },
  pluto: {
    conjunction:
      'The basement and the lightning conductor are connected. During this long season hidden pressure can find a sudden outlet: a truth, a resignation, a talent kept under for decades. You can steer by telling the truth early and in portions. Renewal has more room when nothing needs to explode.',
    sextile:
      'In these months you may come upon the switch for something you believed to be a law. A buried talent, an old dread or a family custom can be altered by one unconventional step, provided somebody takes it, and you are standing nearest. Take it lightly. Deep things respect a gentle touch.',
    square:
      'In the subsoil something shifts by a hand’s breadth. Questions of control and freedom may be asked around you for many months, and not all of them concern you. Those that do are easier to answer on the move: old powers lose their hold on a person who already has something else to do.',
    trine:
      'As though a key had been cut in your absence, a lock you had given up on turns. This season’s changes are deep and make little noise. A fear that had become furniture can be carried out to the kerb, and whatever influence you have may be used to set someone else free.',
    opposition:
      'Upheaval seems to come from elsewhere, as a reorganisation, a departure, or a truth let out by someone who could not keep it. For many months you may stand between wanting everything changed and wanting it back. Give the dust its own time to settle. What you pick up again afterwards, you pick up by choice.',
  },
  ascendant: {
    conjunction:
      'Mirrors become interesting. While Uranus crosses your Ascendant you may change your look, your name at work, your way of coming into a room, and people who thought they knew you revise their notes. Let the new manner be comfortable before it is striking. Surprise is the effect, honesty the cause.',
    sextile:
      'Introduce yourself differently, once, and see what comes of it. These months are friendly to small departures in manner, dress or company, and some acquaintance from outside your usual circle may hold the door. You remain perfectly recognisable. It is only that those who had stopped looking look again.',
    square:
      'Restlessness has got into your shoulders. Over these months you may bristle when addressed by your role, cut your hair at night, or answer a mild remark as though it were a fence. Some of the fences are real. You can find out which by asking, in a level voice, for one more yard than you have at present.',
    trine:
      'The less you explain yourself, the better company you are. People of some originality drift in your direction this season, often by way of an acquaintance of an acquaintance, and with them come habits of meeting the world that weigh less than yours did. At some unlikely gathering you may recognise somebody by their laugh.',
    opposition:
      'The contract between closeness and freedom was written by younger people, and it may come up for renewal. In the course of many months a partner could ask for more room, a stranger may wake you up, or you yourself grow tired of being half of something. Others are the weather just now. One dresses accordingly.',
  },
  midheaven: {
    conjunction:
      'The career ladder turns into something more like a climbing frame. Uranus at your Midheaven can bring a change of course, an independent venture, a reputation for seeing things early. Keep your skills portable and your friendships in order. The question of these months is what you would do unasked.',
    sextile:
      'Somebody upstairs may be as bored as you were. That is one reason why the unusual proposal stands a chance in these months; another is that being different has begun to look like a skill. A working life with more daylight in it can be approached one idea at a time.',
    square:
      'The job description has been read out once too often. In this season you may quarrel with the hierarchy in your head, dream of a kiosk by the sea, or learn that the firm itself is rearranging the chairs. Before you throw the keys in the river, invent the post for which you would stay. Somebody might be empowered to say yes.',
    trine:
      'Your work lets you be yourself and is the better for it. For many months the unusual part of your training is what people ask about, changes of task come at the right time, and your standing has a pleasant wind under it. Being early is your advantage. Leave a trail that slower talents can follow.',
    opposition:
      'Under the profession, the floor creaks; at home the plans are out on the table. This season may disturb the agreement between what you do and where you belong, and make both negotiable. Move one piece at a time. A life can be rearranged without being emptied into the street.',
  },
};
