import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const moonTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Mood and purpose share a bench for a while, and get on. What you feel like doing is, for once, close to what you are here for. If a choice has been circling, let it land while the two of them agree, and trust the simpler version of your answer.',
    sextile:
      'For an hour or two you could coax the day into a better shape. A cup of tea offered, a plan adjusted to how people actually feel, a quick walk before deciding: slight things, and the mood responds. It is waiting for a sign from you. Almost any kind one will do.',
    square:
      'Want and need are pulling a blanket in different directions. You may start the morning decided and find by noon that the heart has filed an objection. It passes quickly. Meanwhile, eat something, lower the bar an inch, and keep large conclusions out of a small hour.',
    trine:
      'An amiable stretch of the day, in which you need not push. Your instincts back up your intentions, people respond to the tone before the argument, and a favour can be asked without preamble. Do the thing you do well, preferably near a window and among friends.',
    opposition:
      'You are needed here just when you are needed elsewhere. Another’s mood stands across the path of your intention, and for a few hours you see your plans in the light of a face. Stop, and ask. It may take five minutes, and they are the ones the day is remembered by.',
  },
  moon: {
    conjunction:
      'The Moon is home, as it is once in every month, at the place where it stood when you were born. Feelings speak their first language. Go where you are known, cook what you always cook, and write down the wish that surfaces; it is a fair summary of what the coming weeks should feed.',
    sextile:
      'A small comfort is to be had for the asking. In these hours you can move a cushion, an appointment or your own expectations by a few inches and feel the difference all evening. Someone at home is ready to be amused. Begin it; they were only waiting for a cue.',
    square:
      'Old habits answer the door before you can reach it. A tone of voice may set off a feeling older than the person using it, and you find yourself sulking in a style perfected at seven. Smile at the child, let the hour go by, then reply as the age you are.',
    trine:
      'Nothing in you is arguing, and that is worth noticing. The body finds its pace, familiar faces soothe, and memories come up warm. Use the interval for domestic peace: fold, water, stir, telephone. Comfort given to others comes back to you with very little delay.',
    opposition:
      'Two weeks from your own monthly high tide, other people’s needs come in. You might find the one you live with oddly sensitive, and suspect that they are thinking the same of you. Sit down on the same side of the table. Feelings that share a view stop staring at each other.',
  },
  mercury: {
    conjunction:
      'Feelings have found the dictionary. For a short while you can say how it really is with you, and catch what others mean under what they say. A good hour for letters, for diaries, for the talk that had no opening line. Try beginning it with “I noticed”.',
    sextile:
      'Ring somebody on the way home, since news that would sound flat in a message has colour in a voice. Your ear is excellent just now. Jokes come off, children explain themselves, and the shopping list practically writes itself between two sips of tea.',
    square:
      'Heart talks over head, head interrupts heart, and the reply you type has something of both and the patience of neither. Misheard words are likely to join in. Read the message once more in the friendliest tone available before deciding what it meant.',
    trine:
      'You understand people before they have finished, and they seem to like it. Words and feelings run in one channel for a little while, memories come with their details on, and a child’s question gets the answer it deserved. Write down the nice thing somebody says today.',
    opposition:
      'Someone would like to discuss it now. A voice on the line, a rush of messages, a brother with a theory: the talk of others washes about your mood, and you may answer from the wrong end of yourself. Let it ring out once. What they want to say improves by being said in person.',
  },
  venus: {
    conjunction:
      'A soft hour, made for sweetness. You want to be near what is lovely, a face, a plate, a piece of cloth, and others find you easy to be fond of. Say the affectionate thing while it is on your tongue. Later it may seem unnecessary, and it never is.',
    sextile:
      'Offer the biscuit, suggest the bench. For an hour or so a kindness set in motion by you goes a surprising distance, and something pretty within reach would like to be looked at. Send the photograph that made you smile. Its effect at the other end is larger than you see.',
    square:
      'If the second slice, the second message and the second opinion on your hair all leave you short of something, it may be closeness you are hungry for. That can be asked for by name, from a person with time to spare, and the cake can go back to being cake.',
    trine:
      'Tenderness needs no occasion. Somebody may save you the window seat, you fill a vase, and the atmosphere improves by more than the flowers can explain. Let yourself be treated well without evening the score at once. This is a pleasant tide for friends, for clothes and for reconciliation.',
    opposition:
      'You are fond of someone who wants it otherwise. For a few hours affection looks for its match in other people, a little more, a little less, at another time, and small disappointments dress up as large ones. Be charmed by what is offered. There may be some extra wrapped inside.',
  },
  mars: {
    conjunction:
      'Your pulse quickens for reasons of its own. The Moon touches your Mars, and a feeling wants to become an action immediately, without passing through the usual offices. Give it a floor to scrub or a hill to climb. Courage you had been missing may be found on the way up.',
    sextile:
      'A quick good deed is lying about. In these hours your feelings have a spring in them, ready for use: the tap you meant to fix, the apology you meant to make, the stairs in place of the lift. Go before the thought has cooled. It takes ten minutes, and the evening stands taller.',
    square:
      'Dry wood, and sparks about. Irritation can catch from a dripping tap or an innocent “have you done it yet”, and it feels like principle while it burns. Step outside for the length of a song. You may come back with a request where there was going to be a reproach.',
    trine:
      'Instinct has good aim. You defend someone without overdoing it, choose quickly, get the bicycle out while others check the forecast. The spirited mood lasts only an afternoon or so, which is long enough for the task you have been walking around.',
    opposition:
      'A person near you is cross, and hands you the other end of it. For an hour or two you may be drawn into a quarrel about crumbs. Put yours down first. Anger that finds nobody holding the rope often sits down, looks embarrassed and asks what there is for supper.',
  },
  jupiter: {
    conjunction:
      'The heart lets out a notch of its belt. Generosity, appetite and faith in people come together for a few hours, and you may want everybody at the table at once. Invite the ones who can come. What you give away in such a mood is seldom missed.',
    sextile:
      'Hope has dropped in without needing a reason. It will not stay all day, so give it something to do: cheer a low friend, answer the invitation, laugh out loud on public transport. What seemed a problem may have shrunk to the size of a puzzle.',
    square:
      'Everything is felt in the larger size. Delight overflows, disappointment gives a concert, and one biscuit has a tendency to become the packet. Enjoy the abundance with half an eye on the evening. Promise in pencil; by tomorrow you will know which feelings were life-size.',
    trine:
      'Contentment wanders in and makes itself useful. Everything seems a bit more possible for a few hours, people beam for no reason, and what you share goes round twice. You need not do a thing about it. Perhaps hum, so that others can tell which room it is in.',
    opposition:
      'Someone’s good mood is larger than your sitting room. Other people overdo it in these hours, with helpings, hugs and plans for the whole year, and you may be swept along or turn unusually prim. Accept one portion of each. Enthusiasm is not a contract, and nobody will hold you to the last of it.',
  },
  saturn: {
    conjunction:
      'Quiet comes down like a shop blind at closing time. You may prefer your own company, feel older than your years for an hour, or remember what you owe and to whom. Attend to one plain obligation. There is a comfort in it that entertainment could not offer.',
    sextile:
      'Feelings behave like sensible adults. You can be patient with a slow relative, tidy an emotional account, keep a promise made to nobody but yourself. Order soothes: a made bed, a labelled box. Someone may lean on you, and you will hardly feel the weight.',
    square:
      'A chill between rooms. It may seem that nobody has asked how you are, or that asking would be weakness, and the list of duties reads itself out in a stern voice. The hour is short, so take no vows in it. Put the kettle on and let one item wait.',
    trine:
      'Calm comes by itself today, like a sensible aunt. For a few hours duty feels like company, your needs are modest and easily met, and something half done gets quietly finished. Notice how little was required. It is good to know for days with more noise in them.',
    opposition:
      'The answer you get has the tone of an office. For an hour or two a person you rely on has no time, or you have none for them, and warmth must wait behind a counter. It says less about love than about the diary. Make an appointment for the hug, and keep it.',
  },
  uranus: {
    conjunction:
      'Your feelings change trains without an announcement. Restless, amused, suddenly sure of something you could not have said at breakfast, you need a bit of space and a bit of surprise. Take a different street home. Whoever shares your evening will enjoy being told that it is nothing personal.',
    sextile:
      'Give the hour an odd shape. Lunch at the fountain, a chat with the neighbour who builds clocks, the bus to the end of the line: a mild adventure is available, and costs about as much as not having it. Nothing drags you. Curiosity, though, is tugging very gently at your sleeve.',
    square:
      'Nerves sit close to the surface, and what soothed you yesterday seems designed to annoy. The impulse to cancel, leave or contradict is really a wish for room. Take ten minutes of actual solitude before claiming a whole new life. The walls tend to step back by themselves.',
    trine:
      'Who was it that said feelings have to be consistent? A small electricity is running through the ordinary, people please you by their oddities, and the spontaneous plan, which may be gone in two hours, is in all likelihood the best one you will be offered.',
    opposition:
      'People close to you may be jumpy, or late, or full of a new idea. For a few hours their ups and downs switch the lights on and off in you. Keep one small thing steady, a pot of something, a book. They tend to come and stand near whatever is not moving.',
  },
  neptune: {
    conjunction:
      'The skin grows thin, and music gets in. You may pick up a neighbour’s sadness on the landing, cry at an advertisement, forgive someone without their having asked. Be gentle with the edges of the day. Water, low voices and an early night will sort what belongs to you.',
    sextile:
      'Somewhere within reach there is a quiet corner with good light. Go and sit in it for a while, with a pen or with nothing, since your feelings are ready to tell you something in pictures. A friend may cross your mind. It would be a fine moment to ring.',
    square:
      'Fog on the inner roads, with a chance of wishful thinking. You might read devotion into politeness, or carry somebody’s worry home in your own bag. Nothing needs settling before it lifts. Check what was really said, and give your sympathy a closing time.',
    trine:
      'Imagination and feeling swim side by side. A hunch proves kind, a film says it for you, and you can console a friend by little more than staying. Leave one hour unexplained. The drifting kind of attention may find what the searching kind could not.',
    opposition:
      'Someone else’s sadness has got into your pockets. For a few hours it is easy to be sorry, to be needed, or to hear an appeal in a perfectly ordinary sigh. Offer a chair and an ear, and keep your shoes on. Compassion does not have to move in.',
  },
  pluto: {
    conjunction:
      'A feeling with roots comes up. It may attach itself to an unanswered message or a song from another decade, though its true subject is older and goes deeper. Let it come without acting on it. Looked at calmly for an hour, it usually gives up what it knows.',
    sextile:
      'An old feeling can be tidied away in a few honest minutes, if you go and look for it. The hour is deep without being dark: sort the letters, say the name, ask what she was really like. Whatever you find, you are not obliged to keep. Most of it only wished to be seen.',
    square:
      'Jealousy, suspicion, the wish to know what was said after you left: the heart plays detective for an hour or two and finds clues everywhere. Leave the evidence where it lies. If a real question remains when the mood has thinned, ask it out loud and once.',
    trine:
      'You can let something go in passing, as one leaves a coat that no longer closes on the back of a chair. Strong feelings keep to their banks for a few hours. What no one has been told might be said across a table, and the kettle goes on as usual.',
    opposition:
      'You feel watched, weighed or needed too much. For an hour or two somebody’s intensity fills the room, and the wish to escape is about as strong as the wish to win. Breathe out before you answer. “I’ll think about it” is a complete sentence, and it keeps the furniture where it is.',
  },
  ascendant: {
    conjunction:
      'Whatever you feel shows on your face before you have decided to share it. The Moon crosses your Ascendant, and people respond to you softly, or confide in you at the bus stop. Let yourself be readable. A little visible tiredness invites more kindness than a perfect surface.',
    sextile:
      'Smile first and see what the street does. In these hours people are ready to be friendly to you, as soon as you look up, and a bit of news or a seat in the sun may come of it. Mention what you need. Somebody within hearing has one to spare.',
    square:
      'Your skin is on inside out for an hour or so. You may come across as moodier than you are, be jostled by noise, or feel that everyone can tell. Put on something soft and be alone for the length of a bath. The face you take out afterwards fits again.',
    trine:
      'You are approachable, and the day knows it. Shopkeepers chat, dogs make up their minds about you, and a person who is usually reserved relaxes by a degree. Go out among others while it lasts. What you need can be mentioned in passing and still be heard.',
    opposition:
      'Someone else’s mood knocks against yours in the hallway. You could take on their temper, or they your worry, before either of you has said a word about it. Ask whose it is. Having sorted the umbrellas, you may find that you both wanted the same thing.',
  },
  midheaven: {
    conjunction:
      'Your private weather is on public view. Colleagues sense how you are, and work goes best when it has some care in it: a client reassured, a newcomer shown where the cups live. Let feeling inform what you do in front of others. It lends authority a human face.',
    sextile:
      'Show somebody what you are working on. For an hour or two a bit of warmth in the right place, thanks to a helper, a friendly word before the meeting, does more for your standing than another draft. The chance is no larger than a coffee. Take it with milk, if you like.',
    square:
      'Work and mood are treading on each other’s hems. You might take a busy colleague for a cold one, want to be mothered by a spreadsheet, or find the whole enterprise pointless at twenty to four. It is twenty to four. Do the easiest thing on the desk and go for some air.',
    trine:
      'What would they like to hear, the customer, the boss, the roomful of strangers? You sense it, and for an hour or two you can say it honestly, which is why a quiet word on behalf of your own project is well placed. Work and wellbeing happen to be pulling the same cart.',
    opposition:
      'Part of you would like to be at home under a rug while another part is expected upstairs. Rather than doing both badly, do the expected thing in the shortest decent time. The rug keeps. Somebody there may be hoping for you as well, and would like to be told when.',
  },
};
