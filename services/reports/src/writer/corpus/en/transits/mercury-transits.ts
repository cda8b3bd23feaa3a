import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const mercuryTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'You have a sentence in you that wants to be said in your own voice. Mercury passes your Sun, so talk turns naturally to what you are doing and why, and you can present yourself without puffing or shrinking. Pick the listener with care. The right one will ask a good question.',
    sextile:
      'Explaining yourself is easy, and oddly enjoyable. An interview, a proposal, a note to the landlord: the words stand up straight and mean what you mean. Make the arrangements that have been waiting for a clear head. Leave your name where somebody useful might look it up.',
    square:
      'Under contradiction you may grow louder without growing clearer, as people do on a bad line. Say the other person’s point first, in words they would accept. It costs a breath, it changes the temperature of the talk, and by the end of the day nobody may remember who began by being right.',
    trine:
      'You are, for a day or so, in excellent conversation with yourself. Ideas agree with intentions, and others grasp what you are after without having it drawn. Such clarity is pleasant and leaves few traces. Put one decision on paper while the reasons are still lined up behind it.',
    opposition:
      'What you stand for has been given a reply. Through other people’s questions and counter-offers you find out in these hours how your plans sound from outside. Take notes instead of aim. The remark that stings may hold the one idea you would never have had alone.',
  },
  moon: {
    conjunction:
      'The mind leans in to hear what the heart is muttering. Matters of family, food and old times come up in conversation, and you may find the exact expression for a feeling that has gone about nameless. Note it down. A letter to an aunt, a brother or a very old friend would go well.',
    sextile:
      'A question at the right moment, “how was it really?”, could open somebody, yourself included. Feelings are willing to be told, though they do not come unasked. Take the longer way home with a person you trust. News from the family may be waiting for you to ring.',
    square:
      'Somebody asks a sensible question at a tender moment. Whether the next hour is pleasant depends on which of the two you answer, the question or the moment. Your moods just now write footnotes to everything, and messages composed on an empty stomach read like it.',
    trine:
      'A day for talk with slippers on. People tell you things while drying plates, and you can speak of your own needs without a speech. If a household decision is due, whose turn, which paint, how many nights, settle it now, while everyone is in a listening humour.',
    opposition:
      'You hear one thing at the table and feel another under it. Other people’s chatter collides with your mood for a day, a relative advises, a neighbour explains, and you answer more sharply than you are. Say that you would rather talk later. Later, you may even want the advice.',
  },
  mercury: {
    conjunction:
      'Mercury is back at its place in your chart, which is a small new year for the mind. New notebook, new question, new route for the eyes. Ask what you would like to understand twelve months from now, and look up the first word of it. Curiosity enjoys being given an address.',
    sextile:
      'An enquiry made now would find someone at the desk. Short trips, small courses, the second-hand bookshop and the friend with a good memory all have something for you, on the condition that you come and ask. Take a pencil. The third thing you hear may be the useful one.',
    square:
      'Crossed wires, with you at both ends. The mind produces twice its usual number of thoughts and loses its glasses among them. Confirm the time, the place and the attachment. If a discussion goes round a third time, draw it on paper; lines are harder to misquote than words.',
    trine:
      'Everything that is spelled, wired, posted or pronounced runs more smoothly. You learn fast, bargain pleasantly and find the page at the first attempt. Use the clarity for paperwork, then waste a little on wordplay. A neighbour or a sibling may have exactly the information you need.',
    opposition:
      'There is another way of looking at it, and somebody has just brought it in. For a day or two discussion is your best instrument, provided that each party can repeat what the other said. Yours is half a map. So is theirs, and the roads appear to meet.',
  },
  venus: {
    conjunction:
      'Nice things come easily to the tongue, and they happen to be true. Mercury lends your Venus a pen, which favours compliments, apologies, invitations and choosing between two fabrics. Tell someone what you like about them, in detail. Vague praise evaporates, whereas a particular can be kept for years.',
    sextile:
      'Write to the person you think of as you read this. Words have good manners just now, so you can talk of love in a jokey way that is nonetheless serious, ask for a better price with a smile, or introduce two shy people and leave them to it.',
    square:
      'Between what is polite and what is so, a small gap opens. You may gloss over a preference, then resent its not being guessed. Taste can become a topic of debate too, down to the cushions. Say the true thing in the pleasant tone; the two are able to travel together.',
    trine:
      'Pleasant words come to you ready wrapped. In these hours you can speak of affection without blushing, agree on a price, a pattern or a playlist, and be good company to someone who had braced for a dull evening. Read something aloud. Your voice has colours in it.',
    opposition:
      'A honeyed message has arrived, or a curt one, from somebody whose liking matters to you. You may spend the afternoon weighing adverbs. Answer in your own tone, kindly and briefly. Taste is something on which two people can differ, and still share the pudding.',
  },
  mars: {
    conjunction:
      'Thinking turns brisk and carries a tool belt. You can cut through waffle, defend a position and say no without three reasons. Sharpness is useful as far as the skin of others. Point it at the contract, the draft, the plan with a hole in it, and blunt it slightly for the people.',
    sextile:
      'Decide, write, press send: for a day or two these come one after another, with no chairs to trip over in between. Debate does you good, and so does learning with your hands. Make that call before you have finished rehearsing it. The unrehearsed version is likely to be warmer.',
    square:
      'Tongues are quick and brakes are late. A remark meant as information can arrive as an attack, and yours may do the same in the other direction. Drive patiently, in every sense. Whatever you are burning to answer will still be there after a glass of water, only shorter.',
    trine:
      'Your mind walks briskly and knows the way. What you decide gets done, what you say gets heard, and you can win a point so cheerfully that the other side helps to carry it. Clear the list. Then use the spare hour for the one bold thought that never made it on.',
    opposition:
      'Somebody is spoiling for a debate and has picked you. Over a day or two other people’s haste, teasing or blunt opinions knock at your composure. Answer the argument and let the elbow pass. If you can make them laugh, the rest of the discussion is conducted sitting down.',
  },
  jupiter: {
    conjunction:
      'The mind opens its shutters. Plans grow, subjects join hands, and you may want to enrol, translate, publish or simply talk until late about what it all means. Gather the large ideas without sorting them. Sorting is another day’s pleasure; this one is for seeing how far they go.',
    sextile:
      'Follow up the reference. In these hours a book, a stranger’s tip or a question put to somebody wiser can enlarge the subject you were about to close, and a modest application would be read with goodwill. Add a page to what you know. It is probably the page that joins the others.',
    square:
      'The story improves each time you tell it. Optimism is doing your sums, and details fall off the back of the lorry at every bend. Enjoy the sweep of the idea, then read the conditions as if you disliked the author. What remains will be smaller, and sound.',
    trine:
      'Can you see the wood, and name several of the trees? At the moment you probably can, which makes you a good student, a fair partner in any agreement, and pleasant to advise. Whoever you consult may give you more than you asked for. Some of it will keep.',
    opposition:
      'The owner of a grand theory would like a word, several thousand of them. Other people think big in these days and tell you so, and you may become the one who mentions the figures. Do mention them. A vision that has been asked three good questions tends to stand up straighter.',
  },
  saturn: {
    conjunction:
      'Thought slows to the speed of carving. You can concentrate on what is dull, word a refusal fairly, or bring order to papers that have been breeding in a drawer. Speak less and let it count. A rule you write for yourself now is apt to be one you can keep.',
    sextile:
      'There is a modest satisfaction in dates written in ink. Your word is as good as a signature at present, people can feel it, and a serious talk may take place without anyone’s dropping their voice. Long plans like to be made on days of this sort, in steps, with a sharp pencil first.',
    square:
      'Second thoughts outnumber the first. A curt message, a form returned for want of a stamp or your own inner proofreader can make you doubt what you know perfectly well. Check once, properly, and stop there. Gloom is not the same as accuracy, although it dresses like it.',
    trine:
      'Thinking has a good grip. You are thorough without being slow, serious without being sad, and others find your explanations restful. Almost by itself the untidy file becomes a tidy one. Use the calm to settle some question that has been nibbling at you from the edges.',
    opposition:
      '“Show your working,” they say. An official, an elder or a scrupulous colleague wants it again, in writing, with the date, and you may feel treated like a schoolchild. Supply what is missing and nothing more. Criticism of this sort is dull, exact and occasionally worth money.',
  },
  uranus: {
    conjunction:
      'Ideas arrive without knocking. In the middle of the vegetables you may see how to fix a problem that has sat on your desk for months, so keep something to write with in every pocket. Say the unusual thought aloud. At worst it amuses; at best, it moves a wall.',
    sextile:
      'The shortcut shows itself. Gadgets cooperate, eccentrics make sense, and you can explain something complicated by means of something absurd. Experiment with your method for a day: dictate, draw, swap the order. Curious company helps more than expert company.',
    square:
      'Your attention hops like a radio with a loose knob. Contradicting is tempting, cables misbehave, and a plan may be overturned by a single message. Save your work often and your verdicts for later. Among the static there is perhaps one true signal, and it repeats itself.',
    trine:
      'Your wits are dancing, and in time. A clever solution comes up while you are doing something else, odd facts fall into friendship, and you can explain the newest thing to the oldest person. Let the mind play a while longer. Some of its best work looks like nonsense until five o’clock.',
    opposition:
      'Someone contradicts you out of a clear sky, and has a point. These days bring startling messages, blunt young people, a plan turned round by a single call. Before you defend the old version, try the new one on for an hour. You can always hang it back.',
  },
  neptune: {
    conjunction:
      'Words loosen and begin to float. Fine for poems, prayers, lullabies and understanding those who cannot explain themselves; less fine for minutes of meetings. Let someone practical read the agreement with you. Meanwhile, put down on paper the image that keeps returning. It knows where it is going.',
    sextile:
      'Give a daydream an appointment. In these hours your imagination would gladly work for you, on a verse, a melody, the right words for a person in trouble, if you sit down somewhere and do not hurry. The hint is faint. It grows clearer when you start to write.',
    square:
      'Something gets lost in translation, and it may be the main clause. Assume less. Names, hours and amounts like to be repeated back, and hints should be upgraded to statements. If you feel vaguely accused, ask whether anyone accused you; a mist can look quite like a face.',
    trine:
      'They say one thing, you hear another, and for the time being you are right. Fiction, languages and songs sink in without effort; a kind fib is easily seen through and as easily forgiven. If you describe your dream of a thing to someone who builds things, they may hear a floor plan in it.',
    opposition:
      'The story you are told is so good that nobody has checked it. You may be enchanted, misled or simply sorry for them in these days, and your own words are open to interpretation as well. Ask for the dull particulars. A true tale has no objection to a date.',
  },
  pluto: {
    conjunction:
      'Curiosity goes below the floorboards. You may ask the question everyone has been stepping over, or learn something about your own motives in the course of a chat on another subject. Handle what you find with discretion. Knowing a secret is already a form of influence.',
    sextile:
      'Your words have weight at the lower end. You can research, persuade, talk with a frightened person without being frightened, and get to the cause while others discuss the symptom. Choose the matter that deserves such thoroughness. One will do.',
    square:
      'A thought has you by the ankle. It returns in the shower and on the stairs, with better arguments each time, and tempts you to check, probe or press your point until it is flat. Write it out completely, to the last ugly comma. Most obsessions shrink when they have been heard to the end.',
    trine:
      'You see right through the matter, and it does not disturb you. For a day or so attention goes deep without strain, a puzzle gives up its hinge, and people confide in you as though they had meant to all along. Keep it safe. Insight of this kind is best used one ounce at a time.',
    opposition:
      'A probing mind is at work on you. Over these days somebody asks more than you care to answer, tries to convince, or knows something and lets it show. Decide beforehand what is private. With that in place, you can afford to be quite astonishingly frank about the rest.',
  },
  ascendant: {
    conjunction:
      'People find you talkative, or talk to you. Mercury at your Ascendant makes you quick to greet and quick to be asked the way, and errands multiply agreeably. Introduce yourself in one good line. Your voice is doing more of the work than your clothes.',
    sextile:
      'Strike up the conversation. A remark to the person beside you, a call returned at once or a name remembered could start something useful in these hours, whereas silence would pass unpunished. You look like someone worth telling. Carry a card, a pencil, a spare minute.',
    square:
      'Your tongue and your face are telling two stories. In these hours you may talk too fast for comfort, fidget, or be taken to mean what you had merely thought. Slow the first sentence. Once people have caught the tune, they forgive you a good deal in the words.',
    trine:
      'You know how to put it, and whom to put it to. Neighbours, acquaintances and the man at the counter all seem to be speaking your dialect. Arrange meetings, ask about the timetable, be curious on the pavement. Small talk may hand you something large.',
    opposition:
      'It can be instructive to hear your own case put by somebody who disagrees with it. You will perhaps have the chance, since other voices are talking across yours and one of them has brought diagrams. Agreement may come later, by a side entrance.',
  },
  midheaven: {
    conjunction:
      'Your opinion is likely to be heard in places where opinions count. Present, pitch, publish, or give the thing you do a clearer name. Think of the one line you would like repeated when you have left the room. Then say that line, and resist adding to it.',
    sextile:
      'An email to the right office does more at present than an hour of overtime. You know whom to ask and how to sum it up, so let others know what you know. Some advice from an old colleague, long since filed, fits surprisingly well into a new plan.',
    square:
      'There are too many messages about the work and not enough work. For a day or two instructions contradict one another, a detail goes astray in public, and you could spend the morning explaining the morning. Be unavailable for an hour. A finished page ends more discussions than a good reply.',
    trine:
      'Things you say about your work are taken seriously, and you say them well. Over these days reports write themselves, meetings end early, and your name comes up in the right connection. Use the fair wind for the document that matters. It seldom gets such a good secretary.',
    opposition:
      'Two inboxes, one head. Family matters ring during working hours and work pings at supper, each certain of being urgent. Answer in batches. A few clear words beforehand, “I’ll ring you later”, can spare you a whole evening of half-answers.',
  },
};
