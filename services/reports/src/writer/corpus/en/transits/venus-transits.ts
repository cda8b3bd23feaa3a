import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const venusTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'You look well in your own life. Venus passing over your Sun adds polish and kindness to what you do, and people like to be where you are. Accept praise without returning it at once. Something you make or choose now can carry your signature for a long time.',
    sextile:
      'Warmth goes out and comes back. You find it easy to please without performing, and the pleasant part of a duty shows itself first. Have lunch with somebody who is good for you. If you have been meaning to make peace, the path is swept.',
    square:
      'Comfort whispers, effort coughs. You may be tempted to coast on charm, to overspend a little on looking right, or to give way where you would rather have stood. Enjoy something beautiful, and then keep the promise you made to yourself. Self-respect is also becoming.',
    trine:
      'Things arrange themselves agreeably around you. You are liked without trying, what you make has a natural grace, and the day seems to have been aired beforehand. Take pleasure in it. A compliment to somebody who seldom receives one would turn your good fortune into a gift.',
    opposition:
      'Admiration is in the air, given or received, and a little self-respect may have been mislaid in the exchange. For a few days the wish to please comes in company. Enjoy the attention and keep your own opinion of the film. People who like you can bear to hear it.',
  },
  moon: {
    conjunction:
      'Sweetness comes indoors. You may want to rearrange the cushions, cook for someone, ring somebody you grew up with or be held without conversation, and all of these are sound ideas. Affection has few defences just now, your own included. Leave a door on the latch for whoever is shy.',
    sextile:
      'Kindness given in passing travels further than you will ever hear. You may be giving a good deal of it without noticing, to the person on the landing or the cat, and getting some back in the form of a shared blanket, a shared dessert, an old fondness that wakes up.',
    square:
      'Wanting to be loved and wanting to be left alone may arrive on the same evening. Somebody’s small neglect can feel bigger than it was, and a treat promises more than it delivers. Tell someone which of the two you need. They cannot choose correctly from behind your closed door.',
    trine:
      'Your heart has taken its shoes off. For a while affection is the natural temperature, home looks lovelier than you remembered, and you can sit with somebody in silence as one sits by a fire. Let it be enough. Happiness at this volume is easily talked over.',
    opposition:
      'The one you care for wants sweetness when you have just run out, or offers it in a form you cannot use. The moment calls for translation. A hand on the sleeve often says it better than the sentence you were both composing, and leaves a little for tomorrow.',
  },
  mercury: {
    conjunction:
      'Charm takes up the pen. You can find the gracious wording for an awkward message, praise precisely, negotiate with good humour and make an hour of admin tolerable by choosing the right café. Read something beautiful aloud. Your ear for style is at its best, so edit as well.',
    sextile:
      '“I thought you might like this” is one of the pleasanter sentences in any language, and you may both say and hear it. Talk leads somewhere. In ordinary words there is an undertone of liking, which becomes audible if nobody is in a hurry.',
    square:
      'A compliment with a hook in it, or a joke that lands on the wrong foot: tact needs both hands. You may say what pleases and think what does not. Try reducing the distance by one honest word. It can be a small one, such as “actually”.',
    trine:
      'Your sentences come out with a ribbon on, quite unprompted. You can make people laugh and feel understood in the same breath, choose well between two blues, and turn a dull report into something one reads to the end. Write one letter while the pen is charmed.',
    opposition:
      'A flattering tongue is at work, and it may not be yours. For a day or two others say delightful things, or leave out the one you were waiting for, and you weigh each word for its sugar. Ask what they mean in prose. Most people are relieved to be asked.',
  },
  venus: {
    conjunction:
      'Venus is back where it stood at your birth, and your taste gets a birthday of its own. What do you love, now, at this age? The list may have changed since last year. Begin the new round with one deliberate pleasure, and with a word to a person who has stayed on every list.',
    sextile:
      'You are in tune with what delights you, which makes delight inexpensive. Clothes agree to be worn together, conversation flows, affection turns up in ordinary packaging. Spend time near art or in a garden. Whoever feels looked at kindly by you may become a shade more beautiful.',
    square:
      'Why does the thing you wanted last month look so ordinary beside the one you saw in passing? Your heart is revising its price list, and discontent has some sensible remarks to make about what is missing. It is worth hearing. It need not be given the wallet.',
    trine:
      'Your taste is at home everywhere you go. In these days pleasure is simple to find and simpler to share, friends look well, and even the queue at the baker’s has a certain style. Nothing has to be bought. Look at what is already yours, as if it were in a window.',
    opposition:
      'You can see what you love by what others choose. A friend’s preferences, another person’s idea of fun, the way the neighbours have painted their door: for some days it all sets your own taste in relief. Envy is a fair adviser and a poor shopper. Ask it for one hint, and thank it.',
  },
  mars: {
    conjunction:
      'Desire puts on its good shoes. Attraction is frank, creative work has appetite in it, and you know what you would like without consulting the room. Ask someone to dance, in whatever sense applies. Wanting openly and pleasantly is a skill, and these are good days to practise it.',
    sextile:
      'Give and take find their rhythm, as in a good doubles match. You can be ardent without being pushy, and effort looks graceful from outside. Paint the wall, make the first move, sweat a little in company. Playfulness gets further than persistence.',
    square:
      'One person wants the window open and the other wants it shut, or so it goes in some version under your roof. Attraction and irritation share a wall at the moment. Play with the difference instead of trying to cure it. A quarrel that has started can often be finished with a ridiculous voice.',
    trine:
      'Charm and drive are in step, so that you need hardly choose between them. People say yes before you have finished, your hands know what they are doing, and attraction hums along like a bicycle on a good road. Coast a little. Then use the speed to reach somebody.',
    opposition:
      'An attractive person disagrees with you, and enjoys it. For some days liking and wanting face you from other chairs, teasing, courting, taking offence, and you cannot tell whether to advance or to offer cake. Offer cake. It has been known to do both.',
  },
  jupiter: {
    conjunction:
      'Pleasure comes in generous helpings. Friends multiply, the bottle you were saving asks why, and you may fall in love with a place, a cause or a pair of earrings. Let joy be large. Give some of it a form that lasts, a visit planned, a gift made, a thank-you posted.',
    sextile:
      'Good company is close at hand. You think well of people and they try to deserve it, so that an ordinary table begins to look like a feast. Introduce two friends who should know each other. Grace of this kind grows by being handed round.',
    square:
      'Enough is as good as a feast, says the proverb, and you may reply that a feast is better. Sweet things, flattering offers and lavish gestures are all within reach. Take the one that will still please you the morning after. Leave the others for people with larger cupboards.',
    trine:
      'Everything tastes a size larger. These days come with goodwill included, in friends who have time, music that has been expecting you, and a confidence that beauty is not rationed. You could simply bask. One generous thought put into practice would make it even warmer.',
    opposition:
      'A lavish friend has plans for your weekend. Other people’s pleasures arrive in quantity, and refusing feels like treading on a rose, although your purse and your sleep have an opinion. Choose the one party you would be sad to miss. It is far better company than five.',
  },
  saturn: {
    conjunction:
      'Love looks at what it has built. Feeling is quieter than usual and more truthful, so you may value the friend who turns up over the one who dazzles. Mend something you share. An old photograph, an old coat, an old loyalty can turn out to be in excellent condition.',
    sextile:
      'Visit someone older, or something: a building, a craftsman, a friendship that has lasted through everything. Affection is reliable for the time being, and reliability attractive, so even the terms of a loving arrangement can be discussed without a chill. The one well-made thing gives more pleasure than a heap.',
    square:
      'A coolness on the stairs. You may feel unappreciated, or be unable to show appreciation, and mistake a lull for a judgement. Beauty takes a little more effort, and is worth it: set the table although you are alone. Warmth often returns to a place that has been kept ready.',
    trine:
      'Old loves wear well just now. You feel quietly attached to what has lasted, people and furniture alike, and being moderate is no hardship. An hour spent polishing, patching or listening to the long version has its own glow. You may be the steady thing in somebody else’s week.',
    opposition:
      'A distance is being kept, politely. For a few days affection meets a closed office, a busy partner, a difference of years, and you may read more winter into it than there is. Knock once, with something warm in your hands. If it is not the day, leave it on the step.',
  },
  uranus: {
    conjunction:
      'A spark leaps where nobody had laid a wire. You may be attracted to the unlikely, tired of the usual, ready for colours you never wore. Flirt with novelty and see what it teaches about your taste. Long decisions can wait until the surprise has introduced itself properly.',
    sextile:
      'Lightness enters your attachments. You can love somebody and go to a different film, try the foreign dish, make friends with a contrary mind. Accept an invitation out of pattern. Delight comes from the side where you keep no expectations.',
    square:
      'Closeness itches. You or someone dear to you may cancel at the last minute, or say the startling thing, and what was settled last week is suddenly under discussion. Take it as news about a need for air. Nobody has to be left for a window to be opened.',
    trine:
      'You are easily delighted, and not by the usual things. A free and friendly air goes through your attachments for a few days: people surprise you nicely, change is becoming, and affection does not ask where you have been. Keep a window on the street. The best of it walks past.',
    opposition:
      'The exciting one is late, and the reliable one has just dyed their hair. Other people’s whims give the heart a jolt in these days, and you may be charmed, dropped or dared before lunch. Keep your balance and your humour. What is only a firework looks pretty from the kerb as well.',
  },
  neptune: {
    conjunction:
      'The world is shot through a soft lens. You may find a stranger moving, a chord unbearable, an old lover improved by distance, and be a better artist than bookkeeper for a while. Give the enchantment a canvas. As for persons, let them be lovely and also themselves.',
    sextile:
      'Beauty and compassion come from the same spring, and for a day or two you drink there. Music reaches places talk has missed. Forgive somebody privately. An hour with a film, a choir or the sea would give the gentleness something to lean on.',
    square:
      'By candlelight everyone has fine cheekbones, and most offers too. You may be right about the person and only a little early about the rest. As long as longing is adding gold leaf to what it looks at, a friend with plain eyesight is worth more than a second bottle.',
    trine:
      'You move through the day as though someone had put music under it. Hearts are easy to read, colours have a bloom, and forgiveness happens while you look for your gloves. There is nothing you need do with such gentleness. Being near it is good for other people.',
    opposition:
      'Someone seems made of better stuff than the rest of us. For a few days another person’s charm, or sorrow, puts a shine on everything they say, and you might give your heart to hold while they look for their ticket. Wait until they have found it. Lovely people are also lovely at noon.',
  },
  pluto: {
    conjunction:
      'Liking deepens into something with a pulse in the throat. You want the real conversation, the true taste, the reason behind the attraction, and half measures bore you. Tell the truth about a desire. It gives another person the freedom to answer it, which no hint can do.',
    sextile:
      'Affection goes down a floor and finds solid ground. You can speak of money, desire or fear with a partner and come up closer. Some possession or grudge that has outlived its love may be given away. What remains is more yours for having been chosen again.',
    square:
      'Who wrote to whom, who owes what, who looked up when the door opened? The heart can keep such an account book for a day or two, in a very neat hand, and call it devotion. Affection that has been counted seldom adds up. Yours deserves a kinder arithmetic, or none.',
    trine:
      'There is quiet heat in what you love at present. You are drawn to the few people and things that truly matter, others feel it, and no game has to be played. A bond grows deeper simply by being left in the warm. So may a talent, if you leave the door of the room ajar.',
    opposition:
      'A magnetic someone would like all of your attention. In these days desire, rivalry or plain possessiveness may look at you out of another person’s eyes, and you feel both flattered and followed. Give what you like to give. The rest is yours, and you may say so with a smile.',
  },
  ascendant: {
    conjunction:
      'You please the eye, your own included. Venus crossing your Ascendant makes your manner gracious and your company sought, so choose the photo, the new frames, the first meeting. Others mirror the friendliness you bring. Walk in as if you were expected, and somebody may say that you were.',
    sextile:
      'Make a small effort with how you look, and watch the day make one back. An invitation is there for whoever mentions being free, and kindness is within an arm’s length. Choose the seat beside somebody you would like to know. Say something about their scarf.',
    square:
      'The mirror is being difficult. For a day or two you may want to be liked and to be left alone, buy a jacket belonging to a different person, or smile until your face aches. Drop the ornament that you put on for others. What remains has had admirers all along.',
    trine:
      'Ease in the shoulders, a good word for the waiter, and the right thing to wear found on the first hanger. You get along with people by liking them slightly in advance. Social hours are favoured. A shy person could be drawn out by nothing more than your asking twice.',
    opposition:
      'Two tastes make a better menu, provided both of them order. You may bend towards others a little further than your spine enjoys, and notice only over the menu that you had wanted the other restaurant. Saying so is charming too, in its way.',
  },
  midheaven: {
    conjunction:
      'Grace is good for business, whatever your business is. People in charge are well disposed, your work shows its beauty, and a kind word about you may be travelling ahead of you. Add the finishing touch. The way a thing is presented counts as part of the thing.',
    sextile:
      'There are colleagues, or watchers from further off, who simply like you, and at present their liking is of practical use. Suggest the improvement over coffee. A decision about how a thing should look is sound, an old rough edge can be smoothed, and a friendly alliance helps the ambition after next.',
    square:
      'Courtesy at work has begun to cost you. Over a few days you might smooth over what needed saying, quarrel with a colour scheme, or long to be appreciated for something other than being nice. Finish one thing to your own taste. The pride you take in it outlasts the applause.',
    trine:
      'Your work has a bloom on it, and people notice without being told. For some days tact comes easily at every level, the presentation looks right, and you are pleasant to promote. All of it floats on old diligence. Spend the goodwill on something that you would like to see made.',
    opposition:
      'The heart wants a long weekend and the diary wants a delegate. You may resent a duty for its timing, or bring a social smile to a matter that needs a decision. Fit one true pleasure into the working day. What was competing for you may then agree to take turns.',
  },
};
