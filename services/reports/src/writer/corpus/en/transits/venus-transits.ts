import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const venusTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'You look well in your own life. Venus passing over your Sun adds polish and kindness to what you do, and people like to be where you are. Accept praise without returning it at once. Something you make or choose now can carry your signature for a long time.',
    harmonious:
      'Warmth goes out and comes back. You find it easy to please without performing, and the pleasant part of a duty shows itself first. Have lunch with somebody who is good for you. If you have been meaning to make peace, the path is swept.',
    tense:
      'Comfort whispers, effort coughs. You may be tempted to coast on charm, to overspend a little on looking right, or to give way where you would rather have stood. Enjoy something beautiful, and then keep the promise you made to yourself. Self-respect is also becoming.',
  },
  moon: {
    conjunction:
      'Sweetness comes indoors. You may want to rearrange the cushions, cook for someone, ring somebody you grew up with or be held without conversation, and all of these are sound ideas. Affection has few defences just now, your own included. Leave a door on the latch for whoever is shy.',
    harmonious:
      'Kindness given in passing travels further than you will ever hear. You may be giving a good deal of it without noticing, to the person on the landing or the cat, and getting some back in the form of a shared blanket, a shared dessert, an old fondness that wakes up.',
    tense:
      'Wanting to be loved and wanting to be left alone may arrive on the same evening. A partner’s small neglect can feel bigger than it was, and a treat promises more than it delivers. Tell someone which of the two you need. They cannot choose correctly from behind your closed door.',
  },
  mercury: {
    conjunction:
      'Charm takes up the pen. You can find the gracious wording for an awkward message, praise precisely, negotiate with good humour and make an hour of admin tolerable by choosing the right café. Read something beautiful aloud. Your ear for style is at its best, so edit as well.',
    harmonious:
      '“I thought you might like this” is one of the pleasanter sentences in any language, and you may both say and hear it. Talk leads somewhere. In ordinary words there is an undertone of liking, which becomes audible if nobody is in a hurry.',
    tense:
      'A compliment with a hook in it, or a joke that lands on the wrong foot: tact needs both hands. You may say what pleases and think what does not. Try reducing the distance by one honest word. It can be a small one, such as “actually”.',
  },
  venus: {
    conjunction:
      'Venus is back where it stood at your birth, and your taste gets a birthday of its own. What do you love, now, at this age? The list may have changed since last year. Begin the new round with one deliberate pleasure, and with a word to a person who has stayed on every list.',
    harmonious:
      'You are in tune with what delights you, which makes delight inexpensive. Clothes agree to be worn together, conversation flows, affection turns up in ordinary packaging. Spend time near art or in a garden. Whoever feels looked at kindly by you may become a shade more beautiful.',
    tense:
      'Why does the thing you wanted last month look so ordinary beside the one you saw in passing? Your heart is revising its price list, and discontent has some sensible remarks to make about what is missing. It is worth hearing. It need not be given the wallet.',
  },
  mars: {
    conjunction:
      'Desire puts on its good shoes. Attraction is frank, creative work has appetite in it, and you know what you would like without consulting the room. Ask someone to dance, in whatever sense applies. Wanting openly and pleasantly is a skill, and these are good days to practise it.',
    harmonious:
      'Give and take find their rhythm, as in a good doubles match. You can be ardent without being pushy, and effort looks graceful from outside. Paint the wall, make the first move, sweat a little in company. Playfulness gets further than persistence.',
    tense:
      'One person wants the window open and the other wants it shut, or so it goes in some version under your roof. Attraction and irritation share a wall at the moment. Flirt with the difference instead of trying to cure it. A quarrel that has started can often be finished with a ridiculous voice.',
  },
  jupiter: {
    conjunction:
      'Pleasure comes in generous helpings. Friends multiply, the bottle you were saving asks why, and you may fall in love with a place, a cause or a pair of earrings. Let joy be large. Give some of it a form that lasts, a visit planned, a gift made, a thank-you posted.',
    harmonious:
      'Good company is close at hand. You think well of people and they try to deserve it, so that an ordinary table begins to look like a feast. Introduce two friends who should know each other. Grace of this kind grows by being handed round.',
    tense:
      'Enough is as good as a feast, says the proverb, and you may reply that a feast is better. Sweet things, flattering offers and lavish gestures are all within reach. Take the one that will still please you at the weekend. Leave the others for people with larger cupboards.',
  },
  saturn: {
    conjunction:
      'Love looks at what it has built. Feeling is quieter than usual and more truthful, so you may value the friend who turns up over the one who dazzles. Mend something you share. An old photograph, an old coat, an old loyalty can turn out to be in excellent condition.',
    harmonious:
      'Visit someone older, or something: a building, a craftsman, a friendship with ten winters in it. Affection is reliable for the time being, and reliability attractive, so even the terms of a loving arrangement can be discussed without a chill. The one well-made thing gives more pleasure than a heap.',
    tense:
      'A coolness on the stairs. You may feel unappreciated, or be unable to show appreciation, and mistake a lull for a judgement. Beauty takes a little more effort, and is worth it: set the table although you are alone. Warmth often returns to a place that has been kept ready.',
  },
  uranus: {
    conjunction:
      'A spark leaps where nobody had laid a wire. You may be attracted to the unlikely, tired of the usual, ready for colours you never wore. Flirt with novelty and see what it teaches about your taste. Long decisions can wait until the surprise has introduced itself properly.',
    harmonious:
      'Lightness enters your attachments. You can love somebody and go to a different film, try the foreign dish, make friends with a contrary mind. Accept an invitation out of pattern. Delight comes from the side where you keep no expectations.',
    tense:
      'Closeness itches. You or someone dear to you may cancel at the last minute, or say the startling thing, and what was settled last week is suddenly under discussion. Take it as news about a need for air. Nobody has to be left for a window to be opened.',
  },
  neptune: {
    conjunction:
      'The world is shot through a soft lens. You may find a stranger moving, a chord unbearable, an old lover improved by distance, and be a better artist than bookkeeper for a while. Give the enchantment a canvas. As for persons, let them be lovely and also themselves.',
    harmonious:
      'Beauty and compassion come from the same spring, and for a day or two you drink there. Music reaches places talk has missed. Forgive somebody privately. An hour with a film, a choir or the sea would give the gentleness something to lean on.',
    tense:
      'By candlelight everyone has fine cheekbones, and most offers too. You may be right about the person and only a little early about the rest. As long as longing is adding gold leaf to what it looks at, a friend with plain eyesight is worth more than a second bottle.',
  },
  pluto: {
    conjunction:
      'Liking deepens into something with a pulse in the throat. You want the real conversation, the true taste, the reason behind the attraction, and half measures bore you. Tell the truth about a desire. It gives another person the freedom to answer it, which no hint can do.',
    harmonious:
      'Affection goes down a floor and finds solid ground. You can speak of money, desire or fear with a partner and come up closer. Some possession or grudge that has outlived its love may be given away. What remains is more yours for having been chosen again.',
    tense:
      'Who wrote to whom, who owes what, who looked up when the door opened? The heart can keep such an account book for a day or two, in a very neat hand, and call it devotion. Affection that has been counted seldom adds up. Yours deserves a kinder arithmetic, or none.',
  },
  ascendant: {
    conjunction:
      'You please the eye, your own included. Venus crossing your Ascendant makes your manner gracious and your company sought, so choose the photo, the new frames, the first meeting. Others mirror the friendliness you bring. Walk in as if you were expected, and somebody may say that you were.',
    harmonious:
      'Ease in the shoulders, a good word for the waiter, and the right thing to wear found on the first hanger. You get along with people by liking them slightly in advance. Social hours are favoured. A shy person could be drawn out by nothing more than your asking twice.',
    tense:
      'Two tastes at one table make a better menu, provided both of them order. You may bend towards others a little further than your spine enjoys, and notice only over the menu that you had wanted the other restaurant. Saying so is charming too, in its way.',
  },
  midheaven: {
    conjunction:
      'Grace is good for business, whatever your business is. People in charge are well disposed, your work shows its beauty, and a kind word about you may be travelling ahead of you. Add the finishing touch. The way a thing is presented counts as part of the thing.',
    harmonious:
      'There are colleagues, or watchers from further off, who simply like you, and at present their liking has hands and feet. Suggest the improvement over coffee. A decision about how a thing should look is sound, an old rough edge can be smoothed, and a friendly alliance helps the ambition after next.',
    tense:
      'The heart wants a long weekend and the diary wants a delegate. You may resent a duty for its timing, or bring a social smile to a matter that needs a decision. Fit one true pleasure into the working day. What was competing for you may then agree to take turns.',
  },
};
