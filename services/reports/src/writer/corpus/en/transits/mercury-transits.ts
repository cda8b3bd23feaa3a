import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const mercuryTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'You have a sentence in you that wants to be said in your own voice. Mercury passes your Sun, so talk turns naturally to what you are doing and why, and you can present yourself without puffing or shrinking. Pick the listener with care. The right one will ask a good question.',
    harmonious:
      'Explaining yourself is easy, and oddly enjoyable. An interview, a proposal, a note to the landlord: the words stand up straight and mean what you mean. Make the arrangements that have been waiting for a clear head. Leave your name where somebody useful might look it up.',
    tense:
      'Under contradiction you may grow louder without growing clearer, as people do on a bad line. Say the other person’s point first, in words they would accept. It costs a breath, it changes the temperature of the talk, and by the end of the day nobody may remember who began by being right.',
  },
  moon: {
    conjunction:
      'The mind leans in to hear what the heart is muttering. Matters of family, food and old times come up in conversation, and you may find the exact expression for a feeling that has gone about nameless. Note it down. A letter to an aunt, a brother or a childhood friend would go well.',
    harmonious:
      'A day for talk with slippers on. People tell you things while drying plates, and you can speak of your own needs without a speech. If a household decision is due, whose turn, which paint, how many nights, settle it now, while everyone is in a listening humour.',
    tense:
      'Somebody asks a sensible question at a tender moment. Whether the next hour is pleasant depends on which of the two you answer, the question or the moment. Your moods just now write footnotes to everything, and messages composed on an empty stomach read like it.',
  },
  mercury: {
    conjunction:
      'Mercury is back at its place in your chart, which is a small new year for the mind. New notebook, new question, new route for the eyes. Ask what you would like to understand twelve months from now, and look up the first word of it. Curiosity enjoys being given an address.',
    harmonious:
      'Everything that is spelled, wired, posted or pronounced runs more smoothly. You learn fast, bargain pleasantly and find the page at the first attempt. Use the clarity for paperwork, then waste a little on wordplay. A neighbour or a sibling may have exactly the information you need.',
    tense:
      'Crossed wires, with you at both ends. The mind produces twice its usual number of thoughts and loses its glasses among them. Confirm the time, the place and the attachment. If a discussion goes round a third time, draw it on paper; lines are harder to misquote than words.',
  },
  venus: {
    conjunction:
      'Nice things come easily to the tongue, and they happen to be true. Mercury lends your Venus a pen, which favours compliments, apologies, invitations and choosing between two fabrics. Tell someone what you like about them, in detail. Vague praise evaporates, whereas a particular can be kept for years.',
    harmonious:
      'Write to the person you think of as you read this. Words have good manners just now, so you can talk of love in a jokey way that is nonetheless serious, ask for a better price with a smile, or introduce two shy people and leave them to it.',
    tense:
      'Between what is polite and what is so, a small gap opens. You may gloss over a preference, then resent its not being guessed. Taste can become a topic of debate too, down to the cushions. Say the true thing in the pleasant tone; the two are able to travel together.',
  },
  mars: {
    conjunction:
      'Thinking turns brisk and carries a tool belt. You can cut through waffle, defend a position and say no without three reasons. Sharpness is useful as far as the skin of others. Point it at the contract, the draft, the plan with a hole in it, and blunt it slightly for the people.',
    harmonious:
      'Decide, write, press send: for a day or two these come one after another, with no chairs to trip over in between. Debate does you good, and so does learning with your hands. Make that call before you have finished rehearsing it. The unrehearsed version is likely to be warmer.',
    tense:
      'Tongues are quick and brakes are late. A remark meant as information can arrive as an attack, and yours may do the same in the other direction. Drive patiently, in every sense. Whatever you are burning to answer will still be there after a glass of water, only shorter.',
  },
  jupiter: {
    conjunction:
      'The mind opens its shutters. Plans grow, subjects join hands, and you may want to enrol, translate, publish or simply talk until late about what it all means. Gather the large ideas without sorting them. Sorting is another day’s pleasure; this one is for seeing how far they go.',
    harmonious:
      'Can you see the wood, and name several of the trees? At the moment you probably can, which makes you a good student, a fair partner in any agreement, and pleasant to advise. Whoever you consult may give you more than you asked for. Some of it will keep.',
    tense:
      'The story improves each time you tell it. Optimism is doing your sums, and details fall off the back of the lorry at every bend. Enjoy the sweep of the idea, then read the conditions as if you disliked the author. What remains will be smaller, and sound.',
  },
  saturn: {
    conjunction:
      'Thought slows to the speed of carving. You can concentrate on what is dull, word a refusal fairly, or bring order to papers that have been breeding in a drawer. Speak less and let it count. A rule you write for yourself now is apt to be one you can keep.',
    harmonious:
      'There is a modest satisfaction in dates written in ink. Your word is as good as a signature at present, people can feel it, and a serious talk may take place without anyone’s dropping their voice. Long plans like to be made on days of this sort, in steps, with a sharp pencil first.',
    tense:
      'Second thoughts outnumber the first. A curt message, a form returned for want of a stamp or your own inner proofreader can make you doubt what you know perfectly well. Check once, properly, and stop there. Gloom is not the same as accuracy, although it dresses like it.',
  },
  uranus: {
    conjunction:
      'Ideas arrive without knocking. In the middle of the vegetables you may see how to fix a problem that has sat on your desk for months, so keep something to write with in every pocket. Say the unusual thought aloud. At worst it amuses; at best, it moves a wall.',
    harmonious:
      'The shortcut shows itself. Gadgets cooperate, eccentrics make sense, and you can explain something complicated by means of something absurd. Experiment with your method for a day: dictate, draw, swap the order. Curious company helps more than expert company.',
    tense:
      'Your attention hops like a radio with a loose knob. Contradicting is tempting, cables misbehave, and a plan may be overturned by a single message. Save your work often and your verdicts for later. Among the static there is perhaps one true signal, and it repeats itself.',
  },
  neptune: {
    conjunction:
      'Words loosen and begin to float. Fine for poems, prayers, lullabies and understanding those who cannot explain themselves; less fine for minutes of meetings. Let someone practical read the agreement with you. Meanwhile, put down on paper the image that keeps returning. It knows where it is going.',
    harmonious:
      'They say one thing, you hear another, and for the time being you are right. Fiction, languages and songs sink in without effort; a kind fib is easily seen through and as easily forgiven. If you describe your dream of a thing to someone who builds things, they may hear a floor plan in it.',
    tense:
      'Something gets lost in translation, and it may be the main clause. Assume less. Names, hours and amounts like to be repeated back, and hints should be upgraded to statements. If you feel vaguely accused, ask whether anyone accused you; a mist can look quite like a face.',
  },
  pluto: {
    conjunction:
      'Curiosity goes below the floorboards. You may ask the question everyone has been stepping over, or learn something about your own motives in the course of a chat on another subject. Handle what you find with discretion. Knowing a secret is already a form of influence.',
    harmonious:
      'Your words have weight at the lower end. You can research, persuade, talk with a frightened person without being frightened, and get to the cause while others discuss the symptom. Choose the matter that deserves such thoroughness. One will do.',
    tense:
      'A thought has you by the ankle. It returns in the shower and on the stairs, with better arguments each time, and tempts you to check, probe or press your point until it is flat. Write it out completely, to the last ugly comma. Most obsessions shrink when they have been heard to the end.',
  },
  ascendant: {
    conjunction:
      'People find you talkative, or talk to you. Mercury at your Ascendant makes you quick to greet and quick to be asked the way, and errands multiply agreeably. Introduce yourself in one good line. Your voice is doing more of the work than your clothes.',
    harmonious:
      'You know how to put it, and whom to put it to. Neighbours, colleagues and the man at the counter all seem to be speaking your dialect. Arrange meetings, ask about the timetable, be curious on the pavement. Small talk may hand you something large.',
    tense:
      'It can be instructive to hear your own case put by somebody who disagrees with it. You will perhaps have the chance, since other voices are talking across yours and one of them has brought diagrams. Agreement may come later, by a side entrance.',
  },
  midheaven: {
    conjunction:
      'Your opinion is likely to be heard in places where opinions count. Present, pitch, publish, or give the thing you do a clearer name. Think of the one line you would like repeated when you have left the room. Then say that line, and resist adding to it.',
    harmonious:
      'An email to the right office does more at present than an hour of overtime. You know whom to ask and how to sum it up, so let others know what you know. Some advice from an old colleague, long since filed, fits surprisingly well into a new plan.',
    tense:
      'Two inboxes, one head. Family matters ring during working hours and work pings at supper, each certain of being urgent. Answer in batches. A few clear words beforehand, “I’ll ring you tonight”, can spare you a whole evening of half-answers.',
  },
};
