import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

/** The Moon’s contacts come back every month: these take turns with the first ones. */
export const moonTransitsAgain: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Wanting and needing have turned up at the same address. It does not happen every morning. Choose one modest thing that has both of them behind it, and do it before the rest of the household has an opinion.',
    sextile:
      'Put your coat on and the mood will follow. There is a little goodwill about, yours and other people’s, but it sits by the door and waits to be taken along. A greeting said aloud, a shutter opened: that is about the size of it.',
    square:
      'Plans and appetite have fallen out over something small. You are tired where you meant to be brisk, or wide awake where you meant to rest. Give way to the body by a quarter of an hour; it is cheaper than an argument, and the plan will still be there.',
    trine:
      'Things go at walking pace, and walking pace is right. You feel like yourself without having to look in the mirror for proof. Whoever asks you something now gets an answer from the whole person, so let them ask.',
    opposition:
      'Across the table sits a mood that is not yours, and it has brought its own agenda. Hear it out before you defend your programme. Half of what is being said concerns the soup, and the other half may improve the programme.',
  },
  moon: {
    conjunction:
      'Once in the round of the month the tide stands exactly where it stood on your first day. You may long for a certain dish, a certain voice, a certain corner of the sofa. Longings of that kind are seldom wrong. Follow one as far as the kitchen.',
    sextile:
      'Move the chair nearer to the window. That is the scale on which improvements are offered now, and they work. Someone you have known for ages would enjoy a line from you, and has probably just thought the same.',
    square:
      'You are thinner-skinned than the occasion deserves. An old disappointment has borrowed a new face, perhaps that of the person who forgot the milk. Count the years before you reply: if the feeling is older than the milk, let it pass.',
    trine:
      'Everything that needs doing at home seems to know its place. Old friends are easy, children are funny, and the cat has made a decision in your favour. You need not turn such a spell to any use. Just be in when it calls.',
    opposition:
      'The need you meet in someone else looks curiously like your own with its hat on backwards. For an hour or two you might both wait to be comforted first. Be the one who fetches the blanket; it is wide enough.',
  },
  mercury: {
    conjunction:
      'A thought with a heartbeat is worth two without. What has been rumbling in you finds its sentence, usually while you are talking about something else. Keep a pencil where you peel the potatoes, and listen to what you say by the way.',
    sextile:
      'Ask how they slept. From such a question a real conversation may grow in these hours, and an errand could turn into news. You remember names and birthdays with uncommon ease. Use one of them.',
    square:
      'Whatever you explain comes out slightly on edge, and whatever you read has a tone it was never given. It is weather in the wires. Leave the long message in the drafts, do sums or crosswords, and look at it again after a meal.',
    trine:
      'Sense and sentiment share an umbrella. You find the light word for a heavy matter and catch a joke before it has quite been made. It is a friendly hour for reading to somebody, for asking a favour, for telling how you really are.',
    opposition:
      'Too many voices for the size of the room. Other people’s questions arrive faster than your feelings can look them up. “Let me think about it over tea” is a full answer, and it will be accepted more readily than you suppose.',
  },
  venus: {
    conjunction:
      'Beauty is within arm’s reach and has no price on it. The light on the sink will do, or a voice in the stairwell. Be a little lazy in good company if you can. Affection takes to you now as a cat takes to a newspaper.',
    sextile:
      'Lay the table as though someone were coming. It may be that someone does, and if not, you have come yourself. Pleasant things answer to a very small invitation at present: a ribbon, a song hummed, a chair pulled out.',
    square:
      'You want to be liked and you want the last piece, and the two wishes have met in the doorway. No harm is done. Say openly which of them matters more, and notice that people find the honest greedy one quite charming.',
    trine:
      'Sweetness without a bill. Somebody holds a door, a colour suits you, the talk at the next table makes you smile into your cup. If you have been meaning to make up with a person, their guard is as far down as yours.',
    opposition:
      'They would rather go out, you would rather be cosseted, and each regards the other as slightly unreasonable. A spell of this kind is easily bridged by a plate of something warm. Take turns in wishing; begin with theirs, and make yours next.',
  },
  mars: {
    conjunction:
      'Feelings have rolled up their sleeves. You react before you have been introduced to the matter, which suits a stubborn lid and does not suit a tender subject. Spend the heat on something heavy. What remains will be courage, and of a usable size.',
    sextile:
      'Begin with the hands. A drawer, a hedge, a brisk quarter of an hour with the broom, and the mood stands straighter than before. If something has been annoying you mildly, it can be mentioned now in a mild voice.',
    square:
      'Sparks are about, and looking for straw. The tap, the queue, the tone in which it was said: take your pick, or better, take the stairs. What deserves to be said will survive being carried up and down them once.',
    trine:
      'You have the nerve for it, whatever it is. Instinct and action keep step for a while, so that an awkward call takes less time than avoiding it did. Move about, if you possibly can. The body has been hoping to be asked.',
    opposition:
      'Someone is in a hurry and is trying to lend it to you. Before you borrow, see whether you have any use for it. A slow reply, spoken from a chair, is surprisingly hard to quarrel with.',
  },
  jupiter: {
    conjunction:
      'Good humour has come in without wiping its shoes. There is more room in you than usual for other people’s stories, second helpings and plans with no visible means of support. Say yes to one of them. Tomorrow’s sense can do the trimming.',
    sextile:
      'Look up from the list. An offer within earshot, a seat, a taste, a share of someone’s good mood, wants only to be taken, and you could make one too. Generosity at this level costs about as much as a bun.',
    square:
      'The heart has ordered for the whole table. You may promise, console or eat rather more than the evening can hold, and mean every bit of it. Enjoy the feeling and halve the order; what is left is still hospitality.',
    trine:
      'A wide and comfortable feeling, like a field behind the house. Cares keep their names and lose some weight. Tell a good story, forgive somebody in passing, and leave the gate on the latch in case another pleasure is on its way.',
    opposition:
      'Everyone’s emotions have come in the large size. You are invited to be delighted, appalled or deeply moved on behalf of people who will have forgotten it by bedtime. Join in by all means, and keep back a spoonful for yourself.',
  },
  saturn: {
    conjunction:
      'A plain hour, with its sleeves buttoned. You would rather finish something than be entertained, and would rather be alone than misunderstood. Neither is a bad idea. Give yourself one task with an end to it, and something warm when you get there.',
    sextile:
      'Mend it now. The loose button, the unanswered card, the agreement that needed only a sentence: small repairs have a calming effect just at present, out of proportion to their size. An older person may have the right tool, or the right word.',
    square:
      'Nobody seems to notice what it costs you. That is how it looks, at any rate, from behind a heap of duties, and the view is poor there. Put down whatever can be put down until morning, and say one true sentence to a friend.',
    trine:
      'Your feelings know what they are doing. You can be relied upon and do not resent it, you can wait and not count the minutes. Someone younger, or merely more flustered, takes comfort from the way you fold the cloth.',
    opposition:
      'A closed face meets an open wish. Whoever you turn to is tired, busy or dutiful, and you could conclude too much from it. Ask for a time instead of a proof. Given a fixed hour, most people thaw of their own accord.',
  },
  uranus: {
    conjunction:
      'Your mood has changed its mind and forgotten to leave a note. The usual comforts bore you, an unusual one might delight you, and you laugh at a thing that made you cross. Open a window, literally. It is quite often enough.',
    sextile:
      'Swap two things round. Breakfast in the garden, the other shoes, the question nobody asks at that desk: the mood is ready to be surprised as long as you do the surprising. It is over soon, and leaves a bit of air behind.',
    square:
      'A hand on the shoulder feels like a hand on the collar. You are impatient of rules, of routes, of being expected, and may bolt from something you rather like. Announce a short absence. You will find that nobody had locked the door.',
    trine:
      'The odd idea is the good one. Moods are light on their feet, strangers say remarkable things, and you do not mind in the least how it was done before. Let one hour go unplanned, and see who else had nothing on.',
    opposition:
      'Plans change at the other end. A cancelled visit, a sudden notion, a friend who is all elbows: it jolts you more than it should. Wait until the cups have stopped rattling. There may be a free evening among the pieces.',
  },
  neptune: {
    conjunction:
      'The edges of things are soft, yours among them. You can hear what is not being said, and some of what is not even being thought. Music helps, and so does a closed door. Ask of each sadness whose it is before you make up a bed for it.',
    sextile:
      'Let your eyes rest on something that moves by itself, a stream, a curtain, the traffic from far above. Ideas of the shy sort come to the edge of such a pause. One of them may have a message for a person you are fond of.',
    square:
      'Hard to say what you feel, and harder to say who started it. You may be wistful for a place that was never on any map. Believe half of what you fear and postpone half of what you hope; lunch is real, so have that.',
    trine:
      'You see with your ears and hear with your skin, and it does nobody any harm. Kindness is easy because you have stopped comparing. Leave the lamp off for a while when it grows dark, and let the day tell you about itself.',
    opposition:
      'Sympathy is being asked of you in a language without verbs. It is difficult, just now, to tell a need from a hint or a sorrow from a sigh. Offer something definite and small. A bowl, a lift, an hour: those have edges.',
  },
  pluto: {
    conjunction:
      'Down in the cellar a light has been left on. You feel something strongly, and the cause at hand is much too small for it. Let the big feeling sit with you without setting it to work. By evening it may have told you where it comes from.',
    sextile:
      'Turn over the stone that you always step across. There is nothing dreadful under it, only something that has waited to be looked at kindly. A few frank words with one trusted person can clear a surprising amount of ground.',
    square:
      'Suspicion makes a fine story out of two glances and a pause. It is compelling, and as a rule it is badly researched. Do not go through anyone’s pockets, your own past included. The intensity goes out with the tide.',
    trine:
      'Strong feelings, steady hands. You can look at a thing that once frightened you and see how old it has become. If there is something to be thrown away, a letter, a grudge, half a plan, the fire burns quietly enough for that.',
    opposition:
      'Somebody pulls at you with more force than the matter needs. Do not pull back; a rope with one end loose is only a rope. When both of you have breathed out, the actual question tends to be short, and rather touching.',
  },
  ascendant: {
    conjunction:
      'You wear your heart on the outside, where everyone can see whether it has been ironed. People come nearer because of it. Say good morning as you mean it, let them look after you a little, and put off whatever calls for a mask.',
    sextile:
      'Linger at the counter. A couple of friendly words are to be had wherever you stop, and one of them may be useful as well as nice. You make it easy for people by asking for something small.',
    square:
      'Your sleeve catches on every handle. It is one of those spells in which you feel overheard, overlooked or simply in the way. Go home for a quarter of an hour, even if home is only a corner with a kettle. Then come in again.',
    trine:
      'Faces open when you come round the corner. There is nothing you need do for it; you happen to be at ease, and it shows at a distance. Be seen by those whom you would like to know better, in whatever you are wearing.',
    opposition:
      'The other person’s day has come in with them and taken the good chair. You feel it before they have spoken. Make room, ask one question, and keep your own mood where you can find it again afterwards.',
  },
  midheaven: {
    conjunction:
      'People can see how you feel about what you do. For a few hours that is an advantage: care is visible, and so is fatigue. Do publicly the part of the work that you love, and let someone take the rest off your hands.',
    sextile:
      'Bring biscuits to the meeting. What cannot be argued through may be warmed through, and a person of some influence turns out to have a soft spot exactly where your plan needs one. Mention it lightly, and once.',
    square:
      'Duty has rung in the middle of the bath. You are wanted in public with your hair wet, so to speak, and may answer rather shortly. Do the least that is decent, and do it kindly; nobody will remember more than the tone.',
    trine:
      'What you give out comes back with a nod. You sense the temper of a room, you say the thing that lets them get on, and your reputation grows by an inch without your having pushed. An apt hour for showing unfinished work.',
    opposition:
      'Home tugs at one hem and the world at the other. Something private wants you just when you are supposed to be impressive. Promise it the evening, aloud, and mean it. It may well let go of the hem.',
  },
};
