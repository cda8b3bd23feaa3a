import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const moonTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'Mood and purpose share a bench for a while, and get on. What you feel like doing is, for once, close to what you are here for. If a choice has been circling, let it land while the two of them agree, and trust the simpler version of your answer.',
    harmonious:
      'An amiable stretch of the day, in which you need not push. Your instincts back up your intentions, people respond to the tone before the argument, and a favour can be asked without preamble. Do the thing you do well, preferably near a window and among friends.',
    tense:
      'Want and need are pulling a blanket in different directions. You may start the morning decided and find by noon that the heart has filed an objection. It passes quickly. Meanwhile, eat something, lower the bar an inch, and keep large conclusions out of a small hour.',
  },
  moon: {
    conjunction:
      'The Moon is home, as it is once in every month, at the place where it stood when you were born. Feelings speak their first language. Go where you are known, cook what you always cook, and write down the wish that surfaces; it is a fair summary of what the coming weeks should feed.',
    harmonious:
      'Nothing in you is arguing, and that is worth noticing. The body finds its pace, familiar faces soothe, and memories come up warm. Use the interval for domestic peace: fold, water, stir, telephone. Comfort given to others comes back to you with very little delay.',
    tense:
      'Old habits answer the door before you can reach it. A tone of voice may set off a feeling older than the person using it, and you find yourself sulking in a style perfected at seven. Smile at the child, let the hour go by, then reply as the age you are.',
  },
  mercury: {
    conjunction:
      'Feelings have found the dictionary. For a short while you can say how it really is with you, and catch what others mean under what they say. A good hour for letters, for diaries, for the talk that had no opening line. Try beginning it with “I noticed”.',
    harmonious:
      'Ring somebody on the way home, since news that would sound flat in a message has colour in a voice. Your ear is excellent just now. Jokes come off, children explain themselves, and the shopping list practically writes itself between two sips of tea.',
    tense:
      'Heart talks over head, head interrupts heart, and the reply you type has something of both and the patience of neither. Misheard words are likely to join in. Read the message once more in the friendliest tone available before deciding what it meant.',
  },
  venus: {
    conjunction:
      'A soft hour, made for sweetness. You want to be near what is lovely, a face, a plate, a piece of cloth, and others find you easy to be fond of. Say the affectionate thing while it is on your tongue. Later it may seem unnecessary, and it never is.',
    harmonious:
      'Tenderness needs no occasion. Somebody may save you the window seat, you fill a vase, and the atmosphere improves by more than the flowers can explain. Let yourself be treated well without evening the score at once. This is a pleasant tide for friends, for clothes and for reconciliation.',
    tense:
      'If the second slice, the second message and the second opinion on your hair all leave you short of something, it may be closeness you are hungry for. That can be asked for by name, from a person with time to spare, and the cake can go back to being cake.',
  },
  mars: {
    conjunction:
      'Your pulse quickens for reasons of its own. The Moon touches your Mars, and a feeling wants to become an action immediately, without passing through the usual offices. Give it a floor to scrub or a hill to climb. Courage you had been missing may be found on the way up.',
    harmonious:
      'Instinct has good aim. You defend someone without overdoing it, choose quickly, get the bicycle out while others check the forecast. The spirited mood lasts only an afternoon or so, which is long enough for the task you have been walking around.',
    tense:
      'Dry wood, and sparks about. Irritation can catch from a dripping tap or an innocent “have you done it yet”, and it feels like principle while it burns. Step outside for the length of a song. You may come back with a request where there was going to be a reproach.',
  },
  jupiter: {
    conjunction:
      'The heart lets out a notch of its belt. Generosity, appetite and faith in people come together for a few hours, and you may want everybody at the table at once. Invite the ones who can come. What you give away in such a mood is seldom missed.',
    harmonious:
      'Hope has dropped in without needing a reason. It will not stay all day, so give it something to do: cheer a low friend, answer the invitation, laugh out loud on public transport. What seemed a problem may have shrunk to the size of a puzzle.',
    tense:
      'Everything is felt in the larger size. Delight overflows, disappointment gives a concert, and one biscuit has a tendency to become the packet. Enjoy the abundance with half an eye on the evening. Promise in pencil; by tomorrow you will know which feelings were life-size.',
  },
  saturn: {
    conjunction:
      'Quiet comes down like a shop blind at closing time. You may prefer your own company, feel older than your years for an hour, or remember what you owe and to whom. Attend to one plain obligation. There is a comfort in it that entertainment could not offer.',
    harmonious:
      'Feelings behave like sensible adults. You can be patient with a slow relative, tidy an emotional account, keep a promise made to nobody but yourself. Order soothes: a made bed, a labelled box. Someone may lean on you, and you will hardly feel the weight.',
    tense:
      'A chill between rooms. It may seem that nobody has asked how you are, or that asking would be weakness, and the list of duties reads itself out in a stern voice. The hour is short, so take no vows in it. Put the kettle on and let one item wait.',
  },
  uranus: {
    conjunction:
      'Your feelings change trains without an announcement. Restless, amused, suddenly sure of something you could not have said at breakfast, you need a bit of space and a bit of surprise. Take a different street home. Whoever shares your evening will enjoy being told that it is nothing personal.',
    harmonious:
      'Who was it that said feelings have to be consistent? A small electricity is running through the ordinary, people please you by their oddities, and the spontaneous plan, which may be gone in two hours, is in all likelihood the best one you will be offered.',
    tense:
      'Nerves sit close to the surface, and what soothed you yesterday seems designed to annoy. The impulse to cancel, leave or contradict is really a wish for room. Take ten minutes of actual solitude before claiming a whole new life. The walls tend to step back by themselves.',
  },
  neptune: {
    conjunction:
      'The skin grows thin, and music gets in. You may pick up a neighbour’s sadness on the landing, cry at an advertisement, forgive someone without their having asked. Be gentle with the edges of the day. Water, low voices and an early night will sort what belongs to you.',
    harmonious:
      'Imagination and feeling swim side by side. A hunch proves kind, a film says it for you, and you can console a friend by little more than staying. Leave one hour unexplained. The drifting kind of attention may find what the searching kind could not.',
    tense:
      'Fog on the inner roads, with a chance of wishful thinking. You might read devotion into politeness, or carry somebody’s worry home in your own bag. Nothing needs settling before it lifts. Check what was really said, and give your sympathy a closing time.',
  },
  pluto: {
    conjunction:
      'A feeling with roots comes up. It may attach itself to an unanswered message or a song from another decade, though its true subject is older and goes deeper. Let it come without acting on it. Looked at calmly for an hour, it usually gives up what it knows.',
    harmonious:
      'You can let something go in passing, as one leaves a coat that no longer closes on the back of a chair. Strong feelings keep to their banks for a few hours. What no one has been told might be said across a table, and the kettle goes on as usual.',
    tense:
      'Jealousy, suspicion, the wish to know what was said after you left: the heart plays detective for an hour or two and finds clues everywhere. Leave the evidence where it lies. If a real question remains when the mood has thinned, ask it out loud and once.',
  },
  ascendant: {
    conjunction:
      'Whatever you feel shows on your face before you have decided to share it. The Moon crosses your Ascendant, and people respond to you softly, or confide in you at the bus stop. Let yourself be readable. A little visible tiredness invites more kindness than a perfect surface.',
    harmonious:
      'You are approachable, and the day knows it. Shopkeepers chat, dogs make up their minds about you, and a person who is usually reserved relaxes by a degree. Go out among others while it lasts. What you need can be mentioned in passing and still be heard.',
    tense:
      'Someone else’s mood knocks against yours in the hallway. You could take on their temper, or they your worry, before either of you has said a word about it. Ask whose it is. Having sorted the umbrellas, you may find that you both wanted the same thing.',
  },
  midheaven: {
    conjunction:
      'Your private weather is on public view. Colleagues sense how you are, and work goes best when it has some care in it: a client reassured, a newcomer shown where the cups live. Let feeling inform what you do in front of others. It lends authority a human face.',
    harmonious:
      'What would they like to hear, the customer, the boss, the roomful of strangers? You sense it, and for an hour or two you can say it honestly, which is why a quiet word on behalf of your own project is well placed. Work and wellbeing happen to be pulling the same cart.',
    tense:
      'Part of you would like to be at home under a rug while another part is expected upstairs. Rather than doing both badly, do the expected thing in the shortest decent time. The rug keeps. Somebody there may be hoping for you as well, and would like to be told when.',
  },
};
