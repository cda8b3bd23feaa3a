import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const sunTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'Once a year the Sun comes back to the place it held when you were born, and the year begins again at your door. Notice what you are glad of before listing what is missing. A wish made plainly, even over a supermarket cake, gives the months ahead something to grow towards.',
    harmonious:
      'For a day or so you fit your own skin. The things asked of you lie close to the things you like doing, and your energy comes without much coaxing. Spend the easy hours on what usually costs effort, and let someone see you enjoying it.',
    tense:
      'Every year has its corners, and at each of them you may be asked how the plan is going. What you want and what the day demands could tug at the same sleeve. Stand still a moment, decide which of them deserves your morning, and give the other an honest later.',
  },
  moon: {
    conjunction:
      'Daylight falls on the room where you keep your feelings. Moods that usually stay behind the curtain come forward and want to be counted, perhaps along with an old photograph or a craving for a certain soup. Treat them as guests with something to report, and hear them out before lunch.',
    harmonious:
      'Head and heart keep the same timetable. You know what you need, and can say so in a tone that makes others want to provide it. A meal at home, a call to somebody who knew you early or an unhurried evening would suit these hours.',
    tense:
      'Duty already has its coat on while comfort is still in bed. If you feel divided between being admirable and being left in peace, the people you live with may have noticed before you did. A small kindness to yourself, around the middle of the day, has been known to reconcile the parties.',
  },
  mercury: {
    conjunction:
      'Ideas stand in full light, and so do the words for them. Here is a day for the explanation you have been postponing, the form, the phone call, the title of the thing. What you think and who you are sound alike at present. Say it clearly, and keep a copy.',
    harmonious:
      'Which question have you been too polite to ask? Put with real curiosity, it opens more for you in these hours than any clever answer, because conversation is carrying you further than planning could. A passing remark may supply the missing piece. Your own sentences come with their laces tied.',
    tense:
      'You could win a discussion and find the prize smaller than expected. Pride is sitting close to the microphone for a day or so, and a correction may feel like a verdict. Let messages rest before they leave, and try telling the other person what you have understood so far.',
  },
  venus: {
    conjunction:
      'Charm is in good supply, and you need do nothing elaborate with it. The Sun passing over your Venus warms taste, friendship and the wish to be liked for the right reasons. Wear the colour, accept the invitation, thank someone at length. Pleasure taken openly tends to spread.',
    harmonious:
      'People are inclined to meet you halfway. Affection circulates without a fuss, courtesies land, and beauty may turn up on an errand: a tiled entrance, a good apron, somebody whistling in tune. Suggest an outing, mend a coolness, buy the better bread.',
    tense:
      'Being agreeable and being yourself may draw a little apart. You might say yes too sweetly, buy something to cheer yourself up, or want a compliment from exactly the person who is busy. Ask what you would choose if nobody were to be pleased by it, and begin from there.',
  },
  mars: {
    conjunction:
      'Energy comes up the stairs two at a time. Anything that has waited for a push can have one, whether it is the shed, the difficult request or the long swim. Heat of this kind likes a task with edges; left idle, it may go looking for an argument.',
    harmonious:
      'Start early with the heaviest item on the list, and by mid-afternoon the rest may look surprisingly light. For a day or two you have strength and willingness at once, a rarer pair than one would think. Effort feels clean, decisions stay decided, and you can compete without bruising anyone.',
    tense:
      'The threshold of patience is low at present, and a slow queue, a wrong lid or a bossy tone could be enough to cross it. The force itself is useful. Spend some of it on digging or dancing before you speak, then name the one thing that really bothers you.',
  },
  jupiter: {
    conjunction:
      'Generous light falls on your sense of the possible. You may feel larger than your diary, ready to teach, travel, apply or simply laugh with your whole chest. Aim the good mood at something you would like to belong to a year from now, and send the first letter.',
    harmonious:
      'Luck often consists in being in the mood to notice. For these hours you are, and an offer, a book or a sentence overheard on the tram may fit a hope you had left unattended. Answer with a confident maybe. Whatever the day gives you in excess can be passed on.',
    tense:
      'Your yes is bigger than your week. Enthusiasm promises, exaggerates a touch, orders for six when four are coming, and means every word of it. Keep the warmth and trim the quantity. A single promise that you can honour in comfort would make this a very good day.',
  },
  saturn: {
    conjunction:
      'A sober light, good for seeing how things are made. The Sun over your Saturn brings what you are responsible for to the front of the desk, together with the dignity of doing it well. Finish one old matter completely. Then go home on time, which is also a discipline.',
    harmonious:
      'Steadiness feels natural, almost pleasant, like a heavy tool that sits well in the hand. You can settle details, speak with an older or stricter person, or keep an appointment with your own resolve. What you lay down carefully over these two days has firm ground to stand on.',
    tense:
      'Slowness has never been proof of failure. You may want to hear that on a day when answers are cool, doors say push to people who are pulling, and the examiner in your head has arrived before you. The plain, necessary part of the work can be done in any light.',
  },
  uranus: {
    conjunction:
      'Expect yourself to be a little unexpected. An urge to change the route, the haircut or the subject lights up as the Sun meets your Uranus, and some of these impulses are messages from a freer version of you. Try one that can be reversed. Write the others down for later.',
    harmonious:
      'Do one familiar thing in an unfamiliar order and see who turns up. Fresh air is getting into the routine: solutions come sideways, an odd acquaintance proves good company, and you can be different without making a speech about it. Freedom may be nearer than the next holidays.',
    tense:
      'Either the timetable slips its leash or you do. Interruptions, sudden boredom and a strong dislike of being told are in the air, and none of them needs to run the day. Leave gaps between appointments. Interesting things have a habit of walking in through a gap.',
  },
  neptune: {
    conjunction:
      'Outlines go soft, as in a kitchen full of steam. You may be moved by very little, sidetracked by a melody, kinder than you had planned. Such a day suits art, prayer, sleep and sitting near water. Put the small print off until the windows clear, and let imagination have the armchair.',
    harmonious:
      'Sympathy does some of your thinking for you. You sense how someone is before they have taken off their scarf, and an image or a dream can tell you something useful. Make room for music. A quiet half-hour may bring the answer you had stopped chasing.',
    tense:
      'It is easy to mislay things under this light: keys, the thread, your own opinion among stronger ones. What looks like a promise may be only a pleasant tone of voice. Ask for details without embarrassment, and give the evening to rest before anyone persuades you to rescue them.',
  },
  pluto: {
    conjunction:
      'Something underneath would like to be looked at, and your attention goes down to it like a lamp on a rope. Motives, loyalties, an unspoken wish for control: none of it is shameful once seen. Choose one honest conversation, or one drawer, and go right to the bottom.',
    harmonious:
      'Concentration runs deep and needs little fuel. You can persuade without pressing, clear away what has served its purpose, and recognise the true motive beneath the polite one. Put this strength behind a thing that matters to more people than yourself, and leave the phone in another room.',
    tense:
      'Who decides here? The question may hover over an ordinary exchange about towels or deadlines and lend it an odd weight. You need neither win nor give way at once. Say what you want without hidden levers, then see how much of the tension was waiting for exactly that.',
  },
  ascendant: {
    conjunction:
      'You are easier to see than usual. The Sun crosses your Ascendant once a year, and for a couple of days people take their impression of you straight from your face and the way you come in. Come in on purpose. Introductions made now tend to resemble you.',
    harmonious:
      'Somebody may have been needing your good spirits, so do take them out. Your manner and your intention agree under this light, people answer the person they see, and even shop windows return a pleasant impression. Matters that could be handled by message go better face to face.',
    tense:
      'Other people stand in the light, or at least in the corridor. A partner, a rival or a stranger with a firm opinion may show you how you come across, flattering or otherwise. Listen as though it were news of a friend, keep what rings true and hand the remainder back.',
  },
  midheaven: {
    conjunction:
      'What you do speaks louder than what you intend. The Sun at your Midheaven draws eyes to your work, your name, the thing you would like to be known for. Stand beside it without apologising. A comment from someone above you, or from someone younger who is watching, may be worth keeping.',
    harmonious:
      'Effort and recognition are on speaking terms. A superior may listen, a task shows its purpose, and a long ambition can move forward by one modest, well-aimed step. Tell somebody what you are working towards. Hearing it aloud makes it easier for the right person to think of you.',
    tense:
      'Home and career both want the same two days, and each has a point. You may find yourself thinking about a meeting while peeling potatoes, or about the potatoes in the meeting. Divide the hours openly. Whoever gets your attention will then have the whole of it.',
  },
};
