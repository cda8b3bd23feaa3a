import type { NatalCorpus } from '../../natal-corpus.ts';

export const sunAspects = {
  'sun-moon': {
    conjunction:
      'You are made of one piece. What you want and what you need point the same way, so decisions come from the whole of you at once, and you can pursue a thing single-mindedly. With nobody inside to disagree, perspective may have to be borrowed: keep a friend who is good at saying “and yet”.',
    sextile:
      'What you aim for and what makes you feel at home are on speaking terms, though neither likes to telephone first. Consult your feelings before a decision and they turn out to have useful news; tell your ambitions when you are tired and they can wait. Peace between the two is yours for the asking. It does appreciate being asked.',
    square:
      'Part of you wants to set out and part of you wants supper. Purpose and comfort take turns at the wheel, and satisfying one may feel like a betrayal of the other. The friction has also made you self-aware and hard to fool. These two need not agree. They only need to be told of each other’s plans.',
    trine:
      'Will and feeling keep civil company in you. You can rest without guilt and strive without losing sleep, and others trust the ease they sense. Perhaps you once saw two grown-ups sharing a newspaper in peace. An inner climate as mild as this has only one drawback, which is that a useful discontent may take a while to be heard.',
    opposition:
      'You see yourself most clearly in another face. One half of your nature tends to be lent to somebody close, who is then too emotional, or too busy being important, until you recognise the handwriting. Other people are school and workshop to you at once. Let each side speak in turn, and nobody has to win the evening.',
  },
  'sun-mercury': {
    conjunction:
      'Your thoughts live close to your sense of self, so that what you say is very much who you are. You may be known above all for the way you talk: articulate, convinced, seldom lost for an answer. Contradiction can therefore feel personal. An opinion, though, is like an umbrella, and can be left in the stand for an evening.',
  },
  'sun-venus': {
    conjunction:
      'A wish to make things lovelier runs through all you do. You phrase a refusal as carefully as others choose a present, see the good side of people, and are generally well liked, which matters to you more than you admit. When popularity and candour part ways you may dither. Oddly enough, you are most charming just after being honest.',
  },
  'sun-mars': {
    conjunction:
      'Wanting and doing are almost one and the same for you. You bring heat to whatever you take on, compete gladly, speak first, and would sooner be tired than bored. Bystanders feel braver, or slightly singed. As the throttle is so near the fuel, it is worth choosing your races, and letting a few red signals be merely red.',
    sextile:
      'Energy stands ready for you like a bicycle in the hall. On days when you get on, you find courage in the first hundred yards, ask for what you want in a friendly way and come home pleased with yourself. On other days it leans there patiently. A fixed appointment with something strenuous, a rowing club or somebody’s overgrown garden, keeps the chain oiled.',
    square:
      'Some part of you is always lacing its gloves. Critics and slow drivers appear to have been sent on purpose, and there may have been early contests over who was in charge. Your pugnacity is courage looking for employment. Sport, hard work or a decent cause make better sparring partners than relatives do, and bear fewer grudges.',
    trine:
      'Effort suits you. You know how to go after a thing without trampling anybody, how to be cross without an opera, and when to stop for a sandwich. A vitality that makes so little noise is easily taken for granted, by you first of all. Give it something heavy to lift, since it grows bored with errands.',
    opposition:
      'Rivals keep finding you, or so it looks from where you stand. Somebody else always brings the fight, a cousin, a brother, a stranger with strong views on queues, and you rise to it before asking whether you wanted one. The drive they show you is also yours. Own a little of it in advance, and opponents may end up on your team.',
  },
  'sun-jupiter': {
    conjunction:
      'Confidence was handed to you in a big jar without a lid. You think well of life, encourage whoever is near, and have a flair for being in the right place when something is given away. Moderation had to be looked up in the dictionary. What you promise in enthusiasm could be noted down by someone who loves you and can count.',
    sextile:
      'Doors stand ajar all along your corridor. The chances behind them are real, yet no one tugs you in by the sleeve, and often a single letter, a question after the lecture or a seat booked in time decides the matter. Your confidence grows to fit whatever place you enter. Make a habit of the second knock; the first may simply not have been heard.',
    square:
      'You have trouble with the word “enough”. A noble vision carries you off, the estimate doubles, and you find yourself hosting forty where six were planned. Pride may take a knock now and then, from which you recover with admirable speed. There is greatness in all this. It would go further with a tape measure and a second opinion.',
    trine:
      'Good faith is generally met with good faith, and you have noticed. You expect to be able to cope, so you ask, travel, try, and you are helped along by people who like your manner. Since things come to you without much pushing, some of your talents may be lounging in deckchairs. They would be flattered by a demanding request.',
    opposition:
      'Big characters enter your life with their arms full. They teach, praise, promise and exaggerate, and you become the sober one by comparison, or else you play the giant and leave the counting to somebody else. Some of your faith in yourself may be out on loan to them. Fetch it home by instalments. They can keep the hats.',
  },
  'sun-saturn': {
    conjunction:
      'You learned early to stand up straight. A sense of duty presses close on your sense of self, so you may feel you must earn the right to be here, and go about it with impressive patience. People lean on your word. The verdict you are waiting for was yours to give all along, and it can be lenient.',
    sextile:
      'Patience has offered you an apprenticeship on good terms. Bring a project regular hours, some care for detail and one person who knows more than you do, and you advance more steadily than quicker people expect. Unused, the talent keeps perfectly silent. Small promises to yourself, kept, are how you wake it, and they make a better ladder than large ones.',
    square:
      'A stern examiner seems to sit at the back of your life, pencil raised. You may have met early with a no where you hoped for a nod, and the result is someone who prepares, doubts, persists and in the end knows the work thoroughly. The examiner is less clever than you think. Try handing in the paper unrevised.',
    trine:
      'Discipline does not offend you. You recognise what a task needs, pace yourself, respect those who know more, and have the rare gift of being on good terms with time. Authority settles on you without stiffness. It is easy to be relied on so pleasantly that nobody wonders what you would do with an unplanned week. You might wonder.',
    opposition:
      'Authority is usually the taller, and sitting down. A father, a teacher, a slow institution says “not yet”, and you argue, comply, or wait in the passage with your cap in your hand. As the years go by you notice that you can say no very well yourself, and that the post would suit you. Respect between equals is the agreement worth drafting.',
  },
  'sun-uranus': {
    conjunction:
      'Being like everyone else was never on offer. Something electric runs through your sense of self: you follow odd impulses, break with what has gone stale and startle people into thinking. Independence is your oxygen. It may come as news to you that closeness needs no fence around it, and that one can even be predictable for love.',
    sextile:
      'Now and then life slides an odd key under your door. Pick it up, as you are free to do, and some unlikely friend, gadget or invitation shows you a looser way of being who you are. You need overturn nothing for it. One experiment each season is enough to keep your originality supple and your acquaintances guessing.',
    square:
      'You and the rulebook have a history. As soon as a course looks laid out for you, something kicks, and you may have left situations in a puff of smoke only to wonder afterwards where you had meant to go. Your need for freedom is genuine. Say what you want to be free for, and half of the kicking becomes dancing.',
    trine:
      'You wear your difference lightly. Novelty attracts you, change does not unsettle you much, and you can introduce an unheard-of idea in so friendly a tone that the conservatives take notes. Friends come from all quarters. You improvise well enough to live by it, and perhaps that is why the long rehearsal of a single skill tempts you so seldom.',
    opposition:
      'Unpredictable people gather round you like swallows on a wire. They cancel, astonish and emigrate, and while you shake your head, something in you envies them the timetable. At other times you are the bolt from the blue, and somebody else has to sweep up. Divide the freedom fairly. Each may leave, and that, strangely enough, is why both stay.',
  },
  'sun-neptune': {
    conjunction:
      'Your outline has been drawn in soft pencil. You imagine, sympathise and adapt so readily that you may wonder which of these persons is the original, and the arts, or any form of compassion, feel like home waters. Others see in you what they long for. A daily act of plain self-definition, even a signature, keeps you company in the haze.',
    sextile:
      'The finer gifts you have are waiting for a modest occasion. Sensitivity does not sweep you off, so you can take it up or let it lie, and whole months may pass in which it lies. Then along comes a paintbrush or a person in need of company, and what you do gains a soul. Such moments can be arranged. Thursday evenings are good.',
    square:
      'Ideals both show you the way and lead you into hedges. You may take on a role because somebody needed it played, admire the wrong hero, or let a hard fact go out of focus until it trips you. Yet few have your feeling for beauty and for sorrow. Ask plain questions early on. The dream that survives an answer is yours to keep.',
    trine:
      'Imagination and purpose have an understanding in you. You sense moods, forgive easily, believe in things that cannot be weighed, and still get to the station on time, usually. What you do is touched by a kind of grace which others feel and seldom manage to name. It is a fine current. Someone, however, has to choose the harbour.',
    opposition:
      'Somebody out there always seems to glow. You meet the sufferer, the saint, the charmer with no fixed address, and set about rescuing, adoring or being let down, while your own features grow faint beside them. What moves you in them is a tenderness you own. Look twice, and be the artist of your life as well as its audience.',
  },
  'sun-pluto': {
    conjunction:
      'You are here in concentrated form. Whatever you undertake goes deep, and you have an instinct for the hidden lever in a person or a situation, your own included. Several times, perhaps, you have let an old self go under and come up changed. Intensity like this needs worthy objects, and an occasional afternoon when nothing whatever is at stake.',
    sextile:
      'Somewhere below street level you keep a strongroom, and seldom visit it. It holds staying power, insight and the ability to make a clean break with what is finished, and nobody obliges you to open it. When you do, choose one part of your life to renovate and go on living in the rest. People can tell that you have been down there, because you come back calmer.',
    square:
      'Power is a subject life keeps setting you. You sense at once who wants to steer whom, and may react with resistance, secrecy or an iron wish to be the one who steers. Beneath lies a real capacity to begin afresh from bare ground. The grip can loosen a little at a time, beginning with whatever was never worth the struggle.',
    trine:
      'Quiet reserves are at your command. In ordinary times nobody sees them, and when everything goes wrong you turn out to be the one who knows where to stand. You can change what no longer works in you without making a spectacle of it. People sense that force and give you influence; you seem to know it is a loan.',
    opposition:
      'Formidable people come into your life, and one or two have tried to run it. You may have learned to keep out of reach, to strike first, or to give up the steering and resent the driving; these are all ways of handling a strength you gave away. Ask for it back in plain words. A better conversation usually follows.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
