import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const sunTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Once a year the Sun comes back to the place it held when you were born, and the year begins again at your door. Notice what you are glad of before listing what is missing. A wish made plainly, even over a supermarket cake, gives the months ahead something to grow towards.',
    sextile:
      'A modest opening comes round, as it does a few times a year, in the direction you were going anyway. Somebody may ask what you do, or would lend a hand if they were told where to hold. Take the half-hour. A little confidence, spent on purpose, is noticed.',
    square:
      'Every year has its corners, and at each of them you may be asked how the plan is going. What you want and what the day demands could tug at the same sleeve. Stand still a moment, decide which of them deserves your morning, and give the other an honest later.',
    trine:
      'For a day or so you fit your own skin. The things asked of you lie close to the things you like doing, and your energy comes without much coaxing. Spend the easy hours on what usually costs effort, and let someone see you enjoying it.',
    opposition:
      'Half a year from your birthday you are handed a mirror by other people. Their wishes stand in the light, a colleague’s, a companion’s, and you see your own more sharply for it. Hear what they admire and what they miss. Then go on being the one who has to live your year.',
  },
  moon: {
    conjunction:
      'Daylight falls on the room where you keep your feelings. Moods that usually stay behind the curtain come forward and want to be counted, perhaps along with an old photograph or a craving for a certain soup. Treat them as guests with something to report, and hear them out before lunch.',
    sextile:
      'Your feelings have something to say, if you will turn down the radio. An errand can be combined with a visit, a plan with a pleasure, and someone at home is easily gladdened. It takes only a first step. Bring back something small from wherever you go.',
    square:
      'Duty already has its coat on while comfort is still in bed. If you feel divided between being admirable and being left in peace, the people you live with may have noticed before you did. A small kindness to yourself, around the middle of the day, has been known to reconcile the parties.',
    trine:
      'Head and heart keep the same timetable. You know what you need, and can say so in a tone that makes others want to provide it. A meal at home, a call to somebody who has known you long or an unhurried evening would suit these hours.',
    opposition:
      'They want you cheerful and you are merely tired, or they are tired and you have plans. Between what you set out to do and what those close to you need there is a tug for a day or so. Name both aloud at breakfast. It is remarkable how often they fit into one afternoon.',
  },
  mercury: {
    conjunction:
      'Ideas stand in full light, and so do the words for them. Here is a day for the explanation you have been postponing, the form, the phone call, the title of the thing. What you think and who you are sound alike at present. Say it clearly, and keep a copy.',
    sextile:
      'Which question have you been too polite to ask? Put with real curiosity, it opens more for you in these hours than any clever answer, because conversation is carrying you further than planning could. A passing remark may supply the missing piece. Your own sentences come with their laces tied.',
    square:
      'Your mind has too many windows open. Facts contradict one another, you promise an answer before you have one, and the sentence that explains it all will not come while you are looking. Choose a single question for the day. Write it at the top of the page, and cross out whatever belongs to another.',
    trine:
      'Thoughts come in full sentences and leave with their hats on. For a day or two you speak as yourself, understand at the first reading and remember where you put the pen. It is a comfortable sort of cleverness. Give it a better task than answering everybody’s messages.',
    opposition:
      'You could win a discussion and find the prize smaller than expected. Pride is sitting close to the microphone for a day or so, and a correction may feel like a verdict. Let messages rest before they leave, and try telling the other person what you have understood so far.',
  },
  venus: {
    conjunction:
      'Charm is in good supply, and you need do nothing elaborate with it. The Sun passing over your Venus warms taste, friendship and the wish to be liked for the right reasons. Wear the colour, accept the invitation, thank someone at length. Pleasure taken openly tends to spread.',
    sextile:
      'Pleasure would like an invitation in writing. On such days a little taste goes far, a flower in the office, a kinder phrase, a detour through the pretty street, and it is you who must think of it. Somebody’s face is about to light up. You might be holding the switch.',
    square:
      'Being agreeable and being yourself may draw a little apart. You might say yes too sweetly, buy something to cheer yourself up, or want a compliment from exactly the person who is busy. Ask what you would choose if nobody were to be pleased by it, and begin from there.',
    trine:
      'People are inclined to meet you halfway. Affection circulates without a fuss, courtesies land, and beauty may turn up on an errand: a tiled entrance, a good apron, somebody whistling in tune. Suggest an outing, mend a coolness, buy the better bread.',
    opposition:
      'Someone else’s taste is easily mistaken for a mirror. A friend, a lover or a shop assistant has views on what becomes you, and agreeing is so pleasant that you could forget to ask yourself. Take the compliment, take your time. Harmony is better in two parts than in unison.',
  },
  mars: {
    conjunction:
      'Energy comes up the stairs two at a time. Anything that has waited for a push can have one, whether it is the shed, the difficult request or the long swim. Heat of this kind likes a task with edges; left idle, it may go looking for an argument.',
    sextile:
      'A push from you would start something that has been rolling its eyes. Your strength is fresh, and polite enough to wait, so make the booking, move the cupboard, put the awkward point first on the agenda. By evening you can say that you began. It is half of most things.',
    square:
      'The threshold of patience is low at present, and a slow queue, a wrong lid or a bossy tone could be enough to cross it. The force itself is useful. Spend some of it on digging or dancing before you speak, then name the one thing that really bothers you.',
    trine:
      'Start early with the heaviest item on the list, and by mid-afternoon the rest may look surprisingly light. For a day or two you have strength and willingness at once, a rarer pair than one would think. Effort feels clean, decisions stay decided, and you can compete without bruising anyone.',
    opposition:
      'In your way, and with great conviction, stands somebody else. For a day or two you meet resistance that has a pulse, in a rival, a superior or a person you live with, and you may notice how alive it makes you feel. Say yes to the contest and no to the grudge. The handshake is part of it.',
  },
  jupiter: {
    conjunction:
      'Generous light falls on your sense of the possible. You may feel larger than your diary, ready to teach, travel, apply or simply laugh with your whole chest. Aim the good mood at something you would like to belong to a year from now, and send the first letter.',
    sextile:
      'Luck often consists in being in the mood to notice. For these hours you are, and an offer, a book or a sentence overheard on the tram may fit a hope you had left unattended. Answer with a confident maybe. Whatever the day gives you in excess can be passed on.',
    square:
      'Your yes is bigger than your week. Enthusiasm promises, exaggerates a touch, orders for six when four are coming, and means every word of it. Keep the warmth and trim the quantity. A single promise that you can honour in comfort would make this a very good day.',
    trine:
      'The day opens its hand. Without doing much about it you are believed, amused and generally wished well, and a larger view seems to come with the furniture. Try not to spend it all on contentment. A person who has less luck at present would be glad of your company.',
    opposition:
      'A generous voice is telling you what you ought to do, and it has much to recommend it. For a day or so other people’s hopes are pitched rather high on your behalf. Thank them, and ask for the small print of their optimism. Between their vision and your calendar there is a very good afternoon.',
  },
  saturn: {
    conjunction:
      'A sober light, good for seeing how things are made. The Sun over your Saturn brings what you are responsible for to the front of the desk, together with the dignity of doing it well. Finish one old matter completely. Then go home on time, which is also a discipline.',
    sextile:
      'An hour of order would repay you by evening. Someone experienced is willing to be asked, a duty looks less forbidding from close by, and the first brick lies ready. Lay it. Nobody applauds a tidy beginning, which is why you can do it in peace.',
    square:
      'Slowness has never been proof of failure. You may want to hear that on a day when answers are cool, doors say push to people who are pulling, and the examiner in your head has arrived before you. The plain, necessary part of the work can be done in any light.',
    trine:
      'Steadiness feels natural, almost pleasant, like a heavy tool that sits well in the hand. You can settle details, speak with an older or stricter person, or keep an appointment with your own resolve. What you lay down carefully over these two days has firm ground to stand on.',
    opposition:
      'Other people’s expectations stand about like furniture in a corridor. A superior, a parent or a promise of your own blocks the light for a day or two, and you may feel that you are being marked. Ask exactly what is wanted. Half of it has generally been done already.',
  },
  uranus: {
    conjunction:
      'Expect yourself to be a little unexpected. An urge to change the route, the haircut or the subject lights up as the Sun meets your Uranus, and some of these impulses are messages from a freer version of you. Try one that can be reversed. Write the others down for later.',
    sextile:
      'Do one familiar thing in an unfamiliar order and see who turns up. Fresh air is getting into the routine: solutions come sideways, an odd acquaintance proves good company, and you can be different without making a speech about it. Freedom may be nearer than the next holidays.',
    square:
      'Either the timetable slips its leash or you do. Interruptions, sudden boredom and a strong dislike of being told are in the air, and none of them needs to run the day. Leave gaps between appointments. Interesting things have a habit of walking in through a gap.',
    trine:
      'You are original without any effort, and nobody finds it strange. Detours pay, changes suit, the unusual answer happens to be the useful one. It feels so natural that you might not write it down. Write it down, with the date, for one of those weeks in which everything is beige.',
    opposition:
      'The day’s surprises have other people’s faces. There may be a sudden visit, a change of mind, a remark that tips the table, and you can choose between indignation and interest. Interest travels lighter. At the bottom of the upset there may be a little more room than before.',
  },
  neptune: {
    conjunction:
      'Outlines go soft, as in a kitchen full of steam. You may be moved by very little, sidetracked by a melody, kinder than you had planned. Such a day suits art, prayer, sleep and sitting near water. Put the small print off until the windows clear, and let imagination have the armchair.',
    sextile:
      'If you will give it twenty minutes, the day has something to show you. It may be in a gallery, in a face on the bus, in the way rain sounds on a different roof. Your imagination is near the surface and asks merely to be met. Help somebody, too, in passing; you will know how.',
    square:
      'It is easy to mislay things under this light: keys, the thread, your own opinion among stronger ones. What looks like a promise may be only a pleasant tone of voice. Ask for details without embarrassment, and give the evening to rest before anyone persuades you to rescue them.',
    trine:
      'Sympathy does some of your thinking for you. You sense how someone is before they have taken off their scarf, and an image or a dream can tell you something useful. Make room for music. A quiet half-hour may bring the answer you had stopped chasing.',
    opposition:
      'You may meet someone through frosted glass. A person seems sadder, finer or less reliable than they are, and what they see in you is no sharper. For a day or so keep to what was said and who said it. The kindest thing you can bring is a plain question.',
  },
  pluto: {
    conjunction:
      'Something underneath would like to be looked at, and your attention goes down to it like a lamp on a rope. Motives, loyalties, an unspoken wish for control: none of it is shameful once seen. Choose one honest conversation, or one drawer, and go right to the bottom.',
    sextile:
      'A drawer, a debt of honour, a conversation begun three times: one deep matter can be settled by a person who takes the trouble. You have the trouble to take. Go straight to it, without warming up, and leave the rest of the day unplanned. Relief likes some room.',
    square:
      'Who decides here? The question may hover over an ordinary exchange about towels or deadlines and lend it an odd weight. You need neither win nor give way at once. Say what you want without hidden levers, then see how much of the tension was waiting for exactly that.',
    trine:
      'Concentration runs deep and needs little fuel. You can persuade without pressing, clear away what has served its purpose, and recognise the true motive beneath the polite one. Put this strength behind a thing that matters to more people than yourself, and leave the phone in another room.',
    opposition:
      'A will that is not yours has come into the room and sat down in your chair. You might be tempted to manage, resist or see through them, all of which is tiring. Keep to your own affairs. A person who declines to pull makes a very disappointing tug of war.',
  },
  ascendant: {
    conjunction:
      'You are easier to see than usual. The Sun crosses your Ascendant once a year, and for a couple of days people take their impression of you straight from your face and the way you come in. Come in on purpose. Introductions made now tend to resemble you.',
    sextile:
      'Step out, even if only to post a letter. You make a good impression in these hours as soon as there is someone to receive it, and a greeting can turn into a plan. Let people know what you are looking for. They have cousins, spare keys and ideas of which you know nothing.',
    square:
      'You may feel slightly miscast, too loud for one room and too quiet for the next. Your intention and your manner are out of step by half a beat, and others answer the wrong one. Do something alone first that makes you feel like yourself. Then open the door again.',
    trine:
      'Somebody may have been needing your good spirits, so do take them out. Your manner and your intention agree under this light, people answer the person they see, and even shop windows return a pleasant impression. Matters that could be handled by message go better face to face.',
    opposition:
      'Other people stand in the light, or at least in the corridor. A partner, a rival or a stranger with a firm opinion may show you how you come across, flattering or otherwise. Listen as though it were news of a friend, keep what rings true and hand the remainder back.',
  },
  midheaven: {
    conjunction:
      'What you do speaks louder than what you intend. The Sun at your Midheaven draws eyes to your work, your name, the thing you would like to be known for. Stand beside it without apologising. A comment from someone above you, or from someone younger who is watching, may be worth keeping.',
    sextile:
      'A word in the right office would do no harm. Your work is looking presentable, the person who decides is in a fair mood, and all that is missing is someone to bring the two together. You know the way up. Take the stairs and arrive with one clear request.',
    square:
      'What is it all for? On a day of this kind the question may interrupt you at the photocopier, when a task chafes or a superior overlooks you. It deserves a better hour. For now do the next piece well enough to sign it, and carry the question home for supper.',
    trine:
      'Effort and recognition are on speaking terms. A superior may listen, a task shows its purpose, and a long ambition can move forward by one modest, well-aimed step. Tell somebody what you are working towards. Hearing it aloud makes it easier for the right person to think of you.',
    opposition:
      'Home and career both want the same two days, and each has a point. You may find yourself thinking about a meeting while peeling potatoes, or about the potatoes in the meeting. Divide the hours openly. Whoever gets your attention will then have the whole of it.',
  },
};
