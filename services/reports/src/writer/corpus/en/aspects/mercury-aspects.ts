import type { NatalCorpus } from '../../natal-corpus.ts';

export const mercuryAspects = {
  'mercury-venus': {
    conjunction:
      'You speak as some people arrange flowers. Words come with tact and a certain grace, whether in a speech, a love letter or the note on the fridge, and you notice an ugly phrase as others would a stain. Agreement is pleasant to you. Make sure the thing you phrased so beautifully was also the thing you meant to say.',
    sextile:
      'Conversation is one of your pleasures and you make it one for others. You hit on the friendly word, have an ear for rhythm, and could probably sell umbrellas in a drought without telling a lie. Taste and intelligence work side by side here. Crafts that join the two, writing, design, teaching, negotiation, would feel like play, if you took one up.',
  },
  'mercury-mars': {
    conjunction:
      'Your mind has a blade and enjoys the sound of it. You think quickly, decide on the spot, argue with relish and can take a muddled proposal apart before it has sat down. Excellent in debates and emergencies. In tender matters you might put it back in its sheath, since the people you love are seldom there to be refuted.',
    sextile:
      'Put a deadline or a spirited adversary in front of you, and your wits wake up. You can be quick, direct and constructive all at once, although on idle days nobody would suspect it. Look for places that demand the edge, such as a debating table, a repair workshop or a column of fixed length. It saves you from sharpening it on the furniture.',
    square:
      'Words sometimes leave you at a speed you had not intended. You hear a challenge where there was only a question, interrupt in the heat of understanding, and regret a message while it is still sending. As an advocate, a critic or a wit you could be formidable. Let the draft lie for an hour; the good lines will still be there.',
    trine:
      'Between thought and deed you leave hardly enough time to find a pen. You say what you mean, mean it cheerfully, and can teach a practical skill so that others have it in their hands by evening. Good at deadlines, good at repartee. A mind this handy tends to be lent out; keep its best hours for a project that is yours.',
    opposition:
      'Certain people can make you say it. They contradict, hurry you, answer a question with a shove, and out comes the retort that is quoted for years. Secretly you enjoy the match, and you do think best with somebody pushing back. Pick opponents who shake hands, and let the other side finish, since a last word improves with keeping.',
  },
  'mercury-jupiter': {
    conjunction:
      'You think in wide angle. A fact interests you for where it might lead, and your talk, full of stories and confident detours, can make people sign up for a language course they had not considered. Enthusiasm is your best argument. The figures could do with a cooler eye, and a listener may have had something to add three stories ago.',
    sextile:
      'Curiosity has left its card with you several times. A summer school, a second alphabet or a correspondence with somebody far away is the kind of small beginning from which your mind makes large connections, once you have paid the stamp. You talk encouragingly, and people remember it. Follow the footnote that tempted you; whole landscapes have been found behind one.',
    square:
      'Big ideas, small print: you love the first and have been surprised by the second. Your judgement runs generous, you round up, you agree to explain the universe by Monday. Being so fertile in thoughts, you can afford to throw away nine. Keep the tenth, look up the reference, and let others finish the sentence you have already understood.',
    trine:
      'Learning agrees with you, and so does passing it on. You grasp the sense of a thing before its details, are fair to other views, and have a hopeful turn of phrase that lifts the discussion. Languages, books and journeys come easily within reach. You may rely on that ease. Your mind would repay a subject that resists it.',
    opposition:
      'Teachers, preachers and well-travelled friends like to correct your map. They have the vision while you hold the facts, or you hold forth while somebody lists exceptions, and on a good night everyone goes home wiser. Between you stands the question of how much must be known before one may believe. Swap parts occasionally; you argue the other brief remarkably well.',
  },
  'mercury-saturn': {
    conjunction:
      'Your mind builds in brick. You distrust the glib, prepare before you speak, and remember what was decided when the others remember only the coffee. Precision of this order is worth its weight in any language. Gloom may present itself to you as realism. Ask it for evidence, as you would anyone, and be prepared to find in favour of hope.',
    sextile:
      'Method is a friend you can send for. Left to yourself you dawdle like anyone, but give you an outline, a quiet desk and a teacher worth respecting, and you think in straight lines and keep what you have learned. Long pieces of work become you. Begin with twenty minutes. Your concentration arrives somewhat late and then declines to leave.',
    square:
      'You may have been made to feel slow once, by someone who was merely loud. Since then you check twice, expect the objection, and often hold back a thought until the moment has gone. The habit has made you exact, even wise. Speak one draft aloud. It will sound less foolish in the open than it did in your head.',
    trine:
      'Clear, orderly, patient: people bring you a tangle and go home with a list. You can study for a long time without needing to be entertained, and what you say has been thought. A dry humour keeps the method human. You might be so careful in your claims that your best idea goes out under somebody louder. Put your name to it.',
    opposition:
      'Your ideas have often been received with a raised eyebrow. A strict teacher, or a relation who wanted everything in writing, kept asking whether you were sure, and you have been addressing that face ever since, even when alone. Admit real critics and excuse the imaginary ones. The best of them want your argument to stand, and will hold the ladder.',
  },
  'mercury-uranus': {
    conjunction:
      'Ideas strike you whole, sideways, and without ringing first. You are quick to the point of rudeness with the slow, brilliant at unforeseen solutions, and constitutionally unable to repeat a received opinion. Machines, codes and strange theories may confide in you. When nobody follows, assume you have skipped a step and go back for it, as for a forgotten child.',
    sextile:
      'Flashes come to you in the gaps, on a staircase, in the bath, halfway through somebody’s lecture. They are excellent, and they do not call twice. Carry a notebook and show the sketch to a friend who builds things: what was a notion at noon can be a device, a course or a working joke within the year. Lively company sets off more of them.',
    square:
      'Thought comes to you in forked lightning. One minute you have torn up a theory that everyone else was standing on, and the next you have lost your glasses. Contradiction acts on you like caffeine. The originality is beyond dispute; its delivery could be kinder. Announce a change of subject, and grant the old idea a decent burial.',
    trine:
      'Your intelligence is inventive and good-humoured about it. You see the pattern that links a bee to a timetable, adopt new gadgets without reading the manual, and explain the future to your elders as if it were a nice place. Boredom is your only real opponent. You may solve a problem so quickly that you miss the pleasure of having had it.',
    opposition:
      'Contrary minds are drawn to you, and you to them. You announce a sensible plan and somebody throws in a firework, or you throw it, and a patient colleague goes to look for the bucket. It is all very stimulating, and nobody has been heard to the end since lunch. Agree on a clock. Astonishing things get invented between two such chairs.',
  },
  'mercury-neptune': {
    conjunction:
      'Your thinking is done in colour. Images, tunes and hunches carry what you know, and you are able to say in a metaphor what a report could not. Names and appointments drift. People hear in your words things you only half intended, so when accuracy counts, put it in writing with numbers. For everything else, trust the picture that came first.',
    sextile:
      'Give your imagination a pencil and it becomes talkative. You have a delicate ear for tone, for what was left unsaid, for the picture that would explain the paragraph, and any craft with words, notes or film can train it further. Allow it one page a day that need not make sense. Read the week through on Sunday; some of it will.',
    square:
      'Facts and fancies share one box in your mind, and the lid sticks. You lose the thread, drift out of the meeting, improve a story by a poetic tenth, then fear you have been found out. Through that same loose joint come metaphors which tidier heads never see. Keep a second box for dates and promises, and label it in capitals.',
    trine:
      'You listen between the lines. Imagination and reason exchange notes in you so smoothly that you can sense what somebody is trying to say and then say it for them, often better. Poetry, film, music or gentle teaching would be glad of you. A certain vagueness about practicalities is forgiven, mostly. A list in the pocket takes care of the rest.',
    opposition:
      'Between what was said, what you heard and what you wished to hear, there is a misty strip of land. You may get lost in it, be taken in by a beautiful story, or tell one. The same territory is where novels and melodies come from. Mark the border with simple questions, and cross it as often as you like.',
  },
  'mercury-pluto': {
    conjunction:
      'You do not ask, you excavate. A half-truth keeps you awake, a closed file makes your fingers itch, and what you finally say tends to go in and stay in. The gift is made for research, for psychology, for any talk in which somebody needs to be truly understood. Leave people one unexamined corner, out of courtesy.',
    sextile:
      'Give you a locked box and a free afternoon, and it becomes plain what you can do. Your mind deepens when a question is worth it; otherwise it idles politely in the shallows, so the thing is to go looking for questions. Pursue a single one to its end each year. It could teach you what people leave out when they tell you everything.',
    square:
      'A detective lodges in you who never takes leave. Hidden motives, slips of the tongue, the thing that does not add up: you find them, even where there are none. Words can be weapons, as you know, and yours are kept sharp. Used to seek and not to win, that edge can cut through nearly any knot.',
    trine:
      'Concentration comes to you like a deep breath. You follow a question to the bottom, keep secrets without effort, and can persuade by a single well-placed remark where others bring the whole orchestra. Difficult subjects lose some of their terror when you talk about them. Few suspect how much you know; that suits you, and occasionally even amuses you.',
    opposition:
      'Talk between you and others can turn into arm-wrestling. You notice persuasion at once, having been on both sides of it, and there may be somebody whose questions feel like a search of your pockets. Secrets grow heavy in such company. Speak of what is actually wanted. Two people who have given up converting each other can think to an unusual depth.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
