import type { NatalCorpus } from '../../natal-corpus.ts';

export const mercuryAspects = {
  'mercury-venus': {
    conjunction:
      'You speak as some people arrange flowers. Words come with tact and a little music, whether in a speech, a love letter or the note on the fridge, and you notice ugliness in a sentence as others would a stain. Agreement is pleasant to you. Make sure the thing you phrased so beautifully was also the thing you meant to say.',
    harmonious:
      'Conversation is one of your pleasures and you make it one for others. You hit on the friendly word, have an ear for rhythm, and could probably sell umbrellas in a drought without telling a lie. Taste and intelligence work hand in hand here. Crafts that join the two, writing, design, teaching, negotiation, are likely to feel like play.',
  },
  'mercury-mars': {
    conjunction:
      'Your mind has a blade and enjoys the sound of it. You think quickly, decide on the spot, argue with relish and can take a muddled proposal apart before it has sat down. Excellent in debates and emergencies. In tender matters you might point the tip at the floor, since the people you love are seldom there to be refuted.',
    harmonious:
      'Between thought and deed you leave hardly enough time to find a pen. You say what you mean, mean it cheerfully, and can teach a practical skill so that others have it in their hands by evening. Good at deadlines, good at repartee. A mind this handy tends to be lent out; keep its best hours for a project that is yours.',
    tense:
      'Sentences sometimes leave you at a speed you had not intended. You hear a challenge where there was only a question, interrupt in the heat of understanding, and regret a message while it is still sending. As an advocate, a critic or a wit you could be formidable. Let the draft lie for an hour; the good lines will still be there.',
  },
  'mercury-jupiter': {
    conjunction:
      'You think in wide angle. A fact interests you for where it might lead, and your talk, full of stories and confident detours, can make people sign up for a language course they had not considered. Enthusiasm is your best argument. The figures could do with a cooler eye, and a listener may have had something to add three stories ago.',
    harmonious:
      'Learning agrees with you, and so does passing it on. You grasp the sense of a thing before its details, are fair to other views, and have a hopeful turn of phrase that lifts the discussion. Languages, books and journeys come easily within reach. You may rely on that ease. Your mind would repay a subject that resists it.',
    tense:
      'Big ideas, small print: you love the first and have been surprised by the second. Your judgement runs generous, you round up, you agree to explain the universe by Monday. Being so fertile in thoughts, you can afford to throw away nine. Keep the tenth, look up the reference, and let others finish the sentence you have already understood.',
  },
  'mercury-saturn': {
    conjunction:
      'Your mind builds in brick. You distrust the glib, prepare before you speak, and remember what was decided when the others remember only the coffee. Precision of this order is worth its weight in any language. Gloom may present itself to you as realism. Ask it for evidence, as you would anyone, and be prepared to find in favour of hope.',
    harmonious:
      'Clear, orderly, patient: people bring you a tangle and go home with a list. You can study for a long time without needing to be entertained, and what you say has been thought. A dry humour keeps the method human. You might be so careful in your claims that your best idea goes out under somebody’s louder voice. Put your name to it.',
    tense:
      'You may have been made to feel slow once, by someone who was merely loud. Since then you check twice, expect the objection, and often hold back a thought until the moment has gone. The habit has made you exact, even wise. Speak one draft aloud. It will sound less foolish in the open than it did in your head.',
  },
  'mercury-uranus': {
    conjunction:
      'Ideas strike you whole, sideways, and without ringing first. You are quick to the point of rudeness with the slow, brilliant at unforeseen solutions, and constitutionally unable to repeat a received opinion. Machines, codes and strange theories may confide in you. When nobody follows, assume you have skipped a step and go back for it, as for a forgotten child.',
    harmonious:
      'Your intelligence is inventive and good-humoured about it. You see the pattern that links a bee to a timetable, adopt new tools without reading the manual, and explain the future to your elders as if it were a nice place. Boredom is your only real opponent. You may solve a problem so quickly that you miss the pleasure of having had it.',
    tense:
      'Thought comes to you in forked lightning. One minute you have torn up a theory that everyone else was standing on, and the next you have lost your keys. Contradiction acts on you like caffeine. The originality is beyond dispute; its delivery could be kinder. Announce a change of subject, and grant the old idea a decent burial.',
  },
  'mercury-neptune': {
    conjunction:
      'Your thinking is done in colour. Images, tunes and hunches carry what you know, and you are able to say in a metaphor what a report could not. Names and appointments drift. People hear in your words things you only half intended, so when accuracy counts, put it in writing with numbers. For everything else, trust the picture that came first.',
    harmonious:
      'You listen between the lines. Imagination and reason exchange notes in you so smoothly that you can sense what somebody is trying to say and then say it for them, often better. Poetry, film, music or gentle teaching would be glad of you. A certain vagueness about practicalities is forgiven, mostly. A list in the pocket takes care of the rest.',
    tense:
      'Between what was said, what you heard and what you wished to hear, there is a misty strip of land. You may get lost in it, be taken in by a beautiful story, or tell one. The same territory is where novels and melodies come from. Mark the border with simple questions, and cross it as often as your work requires.',
  },
  'mercury-pluto': {
    conjunction:
      'You do not ask, you excavate. A half-truth keeps you awake, a closed file makes your fingers itch, and what you finally say tends to go in and stay in. The gift is made for research, for psychology, for any talk in which somebody needs to be truly understood. Leave people one unexamined corner, out of courtesy.',
    harmonious:
      'Concentration comes to you like a deep breath. You follow a question to the bottom, keep secrets without effort, and can persuade by a single well-placed sentence where others bring the whole orchestra. Difficult subjects lose some of their terror when you talk about them. Few suspect how much you know; that suits you, and occasionally even amuses you.',
    tense:
      'A detective lodges in you who never takes leave. Hidden motives, slips of the tongue, the thing that does not add up: you find them, even where there are none. Words may have been used as weapons around you, and you learned to keep yours sharp. Used to seek and not to win, that edge can cut through nearly any knot.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
