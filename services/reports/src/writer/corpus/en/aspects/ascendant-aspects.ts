import type { NatalCorpus } from '../../natal-corpus.ts';

export const ascendantAspects: NatalCorpus['pointAspects']['ascendant'] = {
  sun: {
    conjunction:
      'What people see first is very nearly what there is. You come in with your purpose showing, like a flower in a buttonhole, and a party tends to rearrange itself a little around you. Hiding is hard work, so you seldom try. Leave some light for the others; a lamp that asks questions is invited back.',
    opposition:
      'Partners, rivals and even clients seem to be issued with more certainty than you were, and you may have dressed for years in somebody else’s confidence. Try turning up half an hour before you are ready. What you say on such occasions, without having rehearsed it, is unmistakably yours, and it is what they came for.',
    harmonious:
      'Being yourself and making an impression happen to be the same errand. Introductions go well, people remember your name, and you can take up space without pushing anyone off the bench. All this works with so little effort that you may forget to use it on purpose. Next time something really matters, go in person.',
    tense:
      'Between what you mean and how you come across there is a small delay, as in a call from overseas. You may seem prouder than you feel, or milder than you are, and then set about correcting the picture with some energy. The effort has given you character. Say early on what you are after, and half of the corrections can be dropped.',
  },
  moon: {
    conjunction:
      'Your mood arrives just ahead of you. Faces, tones and kitchens have an immediate effect on you, and others feel it and come closer, since you seem to be somebody to whom one can say how it really was. Tides go with such openness. Tell people which one you are in, and they will wait for you on the beach.',
    opposition:
      'Comfort tends to have another person’s address. You read the other’s weather before your own, look after those who looked as if they could manage, and may choose people who are moody on behalf of two. Nothing is wrong with needing company. Ask for it in so many words, before you have cooked for six to avoid the question.',
    harmonious:
      'You put people at their ease without noticing that it has been done. A tone, a remembered detail, a cushion offered before it was asked for: feeling and manner go about together in you, and children and stray dogs have always known it. The gift is quiet. Now and again let somebody find the cushion for you.',
    tense:
      'Your feelings and your manner have not quite agreed on a timetable. You smile, and the hurt comes up on the way home; or you snap, and were only tired. People close to you learn to ask again. If you can bear it, answer then, and you may be astonished how often the evening is saved.',
  },
  mercury: {
    conjunction:
      'Words arrive with you, or slightly before. You come into a place looking about, asking, naming things, and people take you for clever before you have proved it. Quiet makes you curious and then nervous. Ask one question fewer than you have ready; the answer to that one tends to be given freely.',
    opposition:
      'Talkative people find you as if by appointment. They bring plans, letters, quarrels over the meaning of a word, and you answer, translate and arbitrate until it is hard to say which of the ideas were yours to begin with. On your own you may wait for someone to tell you what you think. Write it down before they arrive, and compare notes.',
    harmonious:
      'You can explain yourself, which is rarer than it sounds. Whatever occurs to you finds its way to your tongue in good order, with a joke folded in, and strangers follow without having to run. Shopkeepers, officials and shy cousins all respond to it. It would be a pity to spend such fluency on the weather.',
    tense:
      'What you say and what your face says may be two editions of the same paper. You talk fast when you are unsure, correct a detail at the tender moment, or hold back the one thing that would have cleared matters up. A good mind is being nervous in public, and no more than that. Breathe, let the other finish, begin with the headline.',
  },
  venus: {
    conjunction:
      'Charm does the introductions for you, and they rarely take long. You take care how a thing looks and sounds, yourself included, and there is a sweetness in your approach that makes people want to be agreeable too. Conflict you would cross the street to avoid. Cross back once in a while; there are people worth meeting on that side too.',
    opposition:
      'Beauty comes towards you on somebody’s arm. You have an eye for people with grace, a talent for making them feel chosen, and perhaps the habit of smoothing a disagreement before it has said its name. Two can be very polite on either side of a locked door. Knock, and put up with the draught.',
    harmonious:
      'There is something pleasant about having you near, and nobody needs to be told what. You match colours, tempers and dinner guests with the same ease, and affection is readily shown. People forgive you things. Since you are so rarely refused, it may take you by surprise how good it feels to have asked for something difficult.',
    tense:
      'You would like to be liked, and something in your bearing keeps interrupting. A remark comes out too dry, a compliment gets waved away, you dress for one party and arrive at the other. Behind it stands a tender question about whether you please. Most people answered it yes some time ago, and are only waiting for you to sit down.',
  },
  mars: {
    conjunction:
      'You arrive like a gust of wind. Directness, heat, a readiness to begin before the kettle has boiled: others feel challenged or cheered, according to how they slept, and nobody overlooks you. It may have brought you a fair collection of grazed knees. Courage of this sort is excellent at the start of things. In the middle, look round to see who is still carrying the other end.',
    opposition:
      'Your blood is quickest in company. Someone has only to contradict you across a table and you are wide awake, with colour in your cheeks and three good arguments; alone with a free morning you may hardly know where to begin. The spark is yours and need not be borrowed. Start something by yourself, on an ordinary day, with nobody to beat.',
    harmonious:
      'Your body knows what your will wants, and they set off together. You get things moving without any noise, stand up for people in passing, and seem to others refreshingly straightforward. Hills seem to be a little shorter in your company. Look for a steep one now and then, for the sake of finding out.',
    tense:
      'Somewhere between the impulse and the handshake there is a spark. You come on stronger than you intended, or swallow your anger and wear it in your shoulders, and people may brace themselves before you have said a word. Humour helps, and so does a long run. What helps most is to ask for the thing as soon as you want it, and without any drama.',
  },
  jupiter: {
    conjunction:
      'Generosity walks in, and you are a little way behind it. You greet, promise, laugh and fill a space, in the spirit if not in the flesh, and most people are the better for it. First impressions mostly work on your behalf. Let the second be made by listening, and people will want a third.',
    opposition:
      'You believe in more when somebody is looking on. A mentor, a traveller, a companion with a large laugh and larger plans has only to sit down opposite, and the possible grows by a size. Sometimes they overdo it, and so do you. Keep the view and pay your share of the fare; faith in yourself need not come through a third party.',
    harmonious:
      'Luck may simply be what your manner looks like from the outside. You expect to be well received, and the expectation has a way of paying for itself: people explain, lend, introduce, and save you the end of the bench. You learn easily from strangers. Spend some of this credit on behalf of those who stammer at the counter.',
    tense:
      'You enter on a scale slightly larger than the occasion. There is too much luggage, too firm an opinion or too handsome a promise, and afterwards an evening of working out how to keep it. No one doubts your good will. Trim the entrance by a third, and what is left will seem, and be, magnificent.',
  },
  saturn: {
    conjunction:
      'Reserve is the coat you come in. You greet from a small distance, weigh what you say, and leave others wondering whether they have passed some test; most of them conclude that you can be relied upon. It is good cloth, made for bad weather. Let someone see the lining; it is warmer than they think.',
    opposition:
      'You take your bonds in earnest, and may take your time over them. You remember every promise, theirs and yours, and one that was broken may weigh with you for years. Loneliness for two is possible and not required. What is agreed aloud lasts longest with you, and gets lighter every year.',
    harmonious:
      'Composure comes naturally to you, like good handwriting. You hold back a moment, look, and then do what needs doing, so that people trust you with the purse, the accounts and the last word without being asked. Responsibility does not bend you. Only take care that nobody concludes you were born at the age of fifty; play something.',
    tense:
      'An invisible doorkeeper checks your papers each time you come in. You may stiffen, apologise or work twice as hard to deserve the place you already hold, and the result can look like coldness to people who were hoping you would talk to them. Endurance is the lining of it. Try arriving early and doing nothing useful for five minutes.',
  },
  uranus: {
    conjunction:
      'Nobody is quite ready for you. You come into a situation from the side, wear, say or notice the wrong thing in the right place, and know what it is to be the odd one in the photograph. Freedom of movement matters to you more than approval. Give the startled a second to catch up. Most of them are about to be glad.',
    opposition:
      'Bonds of yours may begin at a bus stop and change course over a weekend. You are drawn to the abrupt, the brilliant, the barely announced, and when nobody of that kind is about you may play the part yourself. Routine frightens you less when it has been invented together. Put freedom into the bargain, and nobody may want to leave before pudding.',
    harmonious:
      'Originality you carry the way some people carry an umbrella, unassumingly and with results. A new face, a new method, a sudden change of plan: you take it as it comes, and others feel free to be a little stranger in your company. Friends may credit you with having loosened their collars. It has never occurred to you to ask for thanks.',
    tense:
      'Just as people have got used to you, something jumps. You cancel, cut your hair, say the unsayable at dinner, or life does the jumping and leaves you to explain it. Under the restlessness is an honest dislike of being filed. One can be unpredictable by appointment, too: announce the change a day ahead, and it may be met with curiosity.',
  },
  neptune: {
    conjunction:
      'You come in like a change of weather, and nobody can say quite where you begin. Your presence has no hard edge, so that moods, tunes and other people’s longings pass in and out, and you may leave a gathering with an accent that was not yours. It makes you a blessing to the lonely. Once a day be somewhere where nobody needs you to be anything, and notice what shape you take.',
    opposition:
      'Across from you there is often somebody wonderful, or somebody lost, and it takes you a while to tell which. You meet others with an imagination that completes the drawing, forgive in advance, and hope. Great tenderness comes of it and some fog. Ask to see the person with the lamp on. Love that survives a plain look has nothing more to fear from you.',
    harmonious:
      'Softly is how you come in, like good lighting. Others feel understood before they have finished, animals settle, and in any group you catch what is not being said and can set it to some kind of music. Imagination lives close to the surface here. Let it sign its name occasionally; anonymous grace gets attributed to the furniture.',
    tense:
      'It is easy to get the wrong idea of you, and you have been known to help. You say yes so as not to disturb, drift out of focus when pinned down, and may then feel that no one has met you. The sensitivity behind it is genuine. Draw one clear line a day, in pencil if you like: a time, a wish, a no.',
  },
  pluto: {
    conjunction:
      'There is no such thing as a casual meeting with you. You look at people as if you meant to find out, say little, and give off a force that some take for danger and others for shelter. To keep your guard up has become second nature. Those who come close would like to be told a joke; that you are strong they have seen.',
    opposition:
      'Whoever matters to you matters to the bone. You are drawn to strong, complicated people, and there may be contests with them over who has the last word, the password or the larger secret. Nobody is ever bored. Power looks different when it is laid on the table with the bread. Lay yours down first, if you dare.',
    harmonious:
      'In an emergency people look round for you, though you have never advertised. A calm sort of depth shows through whatever you do, and you can turn a situation by a few degrees without anyone feeling the wheel. Change does not frighten you. Use the influence in daylight; it is of the kind that loses nothing by being seen.',
    tense:
      'Others may feel the pressure before you know that you are applying any. You test people, hold something back, prepare for the worst in a perfectly friendly meeting; somewhere, once, it was wise to. The vigilance has made you very hard to deceive. It can be let off duty in good company, little by little, beginning with whoever has seen you angry and stayed.',
  },
};
