import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const saturnTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'A time of taking yourself seriously, in the good sense. Saturn crosses your Sun about once in three decades, and over these weeks titles and excuses lose their shine while real work gains some. Ask what you want to be answerable for. Whatever bears your weight now can bear it for years.',
    sextile:
      'A sensible offer may be lying on the desk, with more work in it, a slower route, a teacher who does not waste words. For several weeks such things repay being taken up, though they hardly advertise themselves. Say that you are interested. What you start at this pace is usually finished, and you can be proud of it then.',
    square:
      'If the road seems steep, look at what you are carrying, and at how much of it has someone else’s name on the label. Praise may be scarce for some weeks, from people in charge or from your own yardstick. The legs you get from such a climb are your own.',
    trine:
      'Nobody may clap, and you may find that you hardly mind. For several weeks effort and result keep a regular appointment, the qualities you once thought dull turn out to be the ones people trust, and each course of bricks makes the next one easier to lay.',
    opposition:
      'Someone in charge may weigh your plans in these weeks and hand half of them back. It need not be a defeat. Whoever questions you, a superior, a partner, a deadline with a face, shows where you had been promising on credit. Keep to terms that you can meet, and the respect turns mutual.',
  },
  moon: {
    conjunction:
      'The rooms of the heart look bare just now, and rather clear. During these weeks you may need more solitude, think about parents and about age, and learn which attachments hold. Be practical in your tenderness: regular meals, regular visits. A feeling that is given a routine grows sturdy.',
    sextile:
      'Visit regularly, cook simply, say the affectionate thing at a sensible volume: for the present these are the arts that suit you. Feelings have acquired a keel, so you can take on a duty of care, or heal a stiffness with an older relative, and still be home in your own heart by evening.',
    square:
      'If tenderness has lately had to wait in line behind obligations, you are not imagining the queue. It can be a lonelier season than others, or one in which you refuse the hand you would have liked to take. Someone dependable is probably within earshot, and would rather know.',
    trine:
      'Feelings stand on firm ground for some weeks, and you notice it as little as one notices a good floor. Solitude is company, older people are easy to talk to, and when a worry comes up it finds nobody excited. Write down how it was done. There may be a stormier year that would like to know.',
    opposition:
      'At the breakfast table somebody looks tired of being needed, and it may be you. Over these weeks the accounts of care come up for review, who fetches, who waits, who never says. It can feel chilly until the first honest sentence. Fair shares warm a place better than sighing does.',
  },
  mercury: {
    conjunction:
      'Should your thoughts turn grey in these weeks, look at the hour: many of them are merely late. By day the same seriousness is an asset. Long study, precise language, contracts read clause by clause and conversations postponed for years are all within its competence, and you may speak less and be believed more.',
    sextile:
      'Thinking gains ballast. Over these weeks you can master a subject, write the serious text, establish rules that everyone understands, and learn from someone who does not flatter. Build a habit of an hour a day. Knowledge collected at this rate turns into a trade.',
    square:
      'Every sentence seems to need a permit. For several weeks thinking is slow, heavy and conscientious, and you might conclude that you have grown stupid when you have merely grown exact. Work in short shifts, near a window. A paragraph that was built against such resistance stays up afterwards.',
    trine:
      'The mind has put on working clothes and is comfortable in them. Through the season you concentrate without being told to, see the shortest way through a long document and say no more than you mean. People come to rely on your summary. As it costs you so little, take on something that used to cost you a great deal.',
    opposition:
      'Must a clever idea also be a sound one? For several weeks objections, delays and silences press this question upon you, sometimes in your own handwriting. You can treat them as a verdict or as proofreading. The second is slower, costs some pride, and tends to produce pages that stay in print.',
  },
  venus: {
    conjunction:
      'For a while you may feel plainer than you are. Love has been asked for its papers, attachments become more serious or more honest, and taste turns towards what wears well. Affection does best in forms that can be counted on, such as a standing lunch, or soup.',
    sextile:
      'Making something together, a budget, a garden, a bed for the spare room, may bring two people closer in this season than any amount of candlelight. Affection prefers substance now. There could also be unexpected charm in a person of few words, whose jokes you begin to understand in the second week.',
    square:
      'Perhaps you have started to count the compliments, or to give yourself the smaller slice from an obscure sense of economy. The season sets a high price on pleasure and a higher one on being loved. It can be argued with: fair terms, spoken gently, and a delight or two that nobody has to deserve.',
    trine:
      'Affection has found its level. In these weeks you may feel, with no ceremony at all, that certain people are simply there, that your taste has grown up, and that one good chair is luxury enough. Few announcements are made. Long friendships do well on it, and so does the person you are when nobody flatters.',
    opposition:
      'The person you are fond of may seem to be standing behind a counter. Warmth is served at certain hours, and you both find out this season what you can truly give, with age, distance or duty having their say. Ask for less, exactly, and offer the same. Love has come through stricter winters than this one.',
  },
  mars: {
    conjunction:
      'You may discover, with some surprise, how much can be pulled by steady effort, as a farm horse discovers it. There may be some chafing. One long task, one agreed pace, and the anger that used to kick at the stable door is walking in front of the plough.',
    sextile:
      'Begin at the same hour every day and the rest takes care of itself to a surprising degree. Discipline and drive have come to terms for a few weeks, which is worth ten bursts of enthusiasm, and a piece of work whose middle has always defeated you may at last show you its end.',
    square:
      'Stop and go, stop and go. In these weeks your initiatives seem to meet every red lamp in town, and frustration can harden into stubbornness or into giving up. Look for the step that is permitted. Repeated often enough, it covers more ground than the charge you were refused.',
    trine:
      'Your strength goes at a walk and arrives first. During these weeks effort and patience have stopped arguing: you lift without straining, say no without heat, and a long job gives way by inches that add up. Others could set their watches by you. At the top, put down the load and look round.',
    opposition:
      'Somebody has parked in your gateway, or so it appears. For some weeks your initiatives run into the slowness, the rank or the plain refusal of another person, and anger is only too easy to supply. Ask what they are guarding. Between a push and a wall there is sometimes a door, and it seldom opens from one side.',
  },
  jupiter: {
    conjunction:
      'The dreamer in you is shown the building regulations. Over some weeks, hopes are measured, trimmed, and in several cases found to be entirely feasible. It need not be a disappointment. A belief that has met with facts and shaken hands is one you can invite others to live in.',
    sextile:
      'What you hope for takes on beams and joists. During this season you may find the sober patron, the right formality, the patience to grow at the rate of trees. Expand where you already have roots. A dose of prudence turns out to be the friend of a large idea.',
    square:
      'Enthusiasm and caution keep treading on each other’s shoes. In these weeks you may start large, stop, start smaller, and wonder whether your judgement has left you. It is merely being fitted to the size of the actual world. One hope, cut to length and begun early in the day, restores the appetite.',
    trine:
      'Growth and good sense are walking in step, and you need hardly steer. Over these weeks an ambition fills out in the right places, a plan proves to suit its season, and those who doubted you begin to ask for dates. Faith has become a habit. Leave one corner of the field unplanted, for the pleasure of not knowing.',
    opposition:
      'You would like to expand, and someone with a pencil would like a word first. Between budget and banquet there may be weeks of discussion, in which growth feels curbed and caution feels mean. What would you still believe in if it took twice as long? That is probably the best item on the list.',
  },
  saturn: {
    conjunction:
      'It takes Saturn nearly thirty years to come back to where you first had it, and its return closes one age of life and opens another. Much that you built on other people’s plans asks to be checked. Keep what is sound. You are allowed to draw the next floor yourself.',
    sextile:
      'An earlier promise of yours is ready for its next storey. It asks politely: for a course to be finished, a responsibility accepted, some rule you made at another age moved by a hand’s breadth. Do a little of it in each of these weeks. Time, so often the strict uncle, is disposed to be helpful.',
    square:
      'What have you made of what you promised? The cycle that everybody goes through has come to one of its regular inspections, and the commitments of years are looked at from the side you rarely see. Worn parts are found so as to be mended. A limit, frankly admitted, takes a surprising load off the rest.',
    trine:
      'What you decided years ago turns out to bear weight. You can walk about on it in these weeks, adjust a beam, add a storey, take on a responsibility that matches your real size, and notice that you have stopped listening for creaks.',
    opposition:
      'Saturn is halfway round its long circle, and what you have built since the last great beginning can be seen from outside, with all its proportions. Others may comment. Hear them out in these weeks, keep what is true, and put down anything you carry merely to be seen carrying it. The way on is walked with less.',
  },
  uranus: {
    conjunction:
      'The rebel and the caretaker in you are locked in one office until they draft something together. For several weeks freedom asks for form: the independent project wants hours, the eccentric wants a key to the building. Let them negotiate. What comes out may be new and also stay up.',
    sextile:
      'Reform at walking pace. Through this season you can change a long-standing arrangement in an orderly manner, win over conservative people with a working model, or give your independence some savings. Replace one plank at a time. The ship keeps sailing meanwhile, and ends up different.',
    square:
      'In one and the same week you may draw up a rule, break it, and write yourself a stern note. Duty and independence are both in good voice during these weeks, each able to make the other look foolish. Keep the obligations you would choose again. The others can be bent slowly until they open.',
    trine:
      'Old and new live under one roof in you this season without any shouting. You can keep an appointment and change your life in the same afternoon, and conservative people listen, since you plainly know what you are altering. Let the improvement look simple. It has been years in the making.',
    opposition:
      'On a narrow stair an authority meets the free spirit in you. For some weeks rules come with a person attached, an inspector, a parent, a partner who likes to plan, and both backing down and charging up are tempting. Let one pass, then the other. Independence can afford good manners.',
  },
  neptune: {
    conjunction:
      'Mist meets stone, and a shoreline appears. Over some weeks you may lose an illusion and keep the dream that was underneath, provided you are willing to give it desk hours. Faith becomes practice here: the daily page, the weekly visit. Some sadness may accompany the clearing, and it passes.',
    sextile:
      'You can give shape to what has no shape. Music written down, compassion with a timetable, a spiritual habit kept without fanfare: these weeks reward it all. A realistic person may take your vision seriously. Meet them halfway, with a drawing and a date.',
    square:
      'There are days in this season when everything you believe seems to leak a little at the seams. You need not patch it all at once. While the rain lasts, sums, soup and sleep are honest work. By and by you will see which dreams have dried with their colours intact.',
    trine:
      'Dream and discipline share a bench, looking at the same view. These weeks bring no trumpets, just a steadiness in what you believe and the patience to serve it, so that the song gets finished and the visit gets paid. You may feel less inspired than usual and produce more. Both are good signs.',
    opposition:
      'Someone with a clipboard is standing in your dream. Over these weeks facts, fees or a sober companion may question a hope you hold dear, and it feels unkind, until you see that the dream has only been asked where it means to live. Answer as well as you can. Whatever can be answered gets a roof.',
  },
  pluto: {
    conjunction:
      'Few people see such work being done, and much comes to rest on it. Through these weeks you may deal with essentials, with power and endurance and what ought to be over, in a foundation inspected by lantern. You need not hurry back up. Small talk has little to offer in the meantime.',
    sextile:
      'A heavy thing can be shifted now, if you put a lever under it. Through this season you may take on one stubborn matter, a long silence, a neglected skill, a fear with a history, and work at it without drama for an hour at a time. The strength is there. It has been waiting for a task and a date.',
    square:
      'Iron on iron, slowly. In the course of these weeks you may come up against a stubborn power, outside or inside, and be tempted to meet pressure with pressure. Use time as your lever. What you refuse to do, gently and every day, can alter a great deal.',
    trine:
      'Restorers of old churches speak of consolidating before embellishing, and you may find yourself in their trade. For this season there is stamina in you for what needs years: an old dependency untangled, a demanding aim brought a long way forward, all with a calm that others find faintly mysterious.',
    opposition:
      'Power has come to the table, for some weeks, with a calm expression: an institution, a family rule, somebody who keeps the keys. You need not outstare it. Know exactly what you cannot give up, say it once, and give way on the rest. Firmness of that sort is remembered with respect by both parties.',
  },
  ascendant: {
    conjunction:
      'Your outline is being redrawn with a harder pencil. While Saturn passes your Ascendant you may look more serious, prefer fewer people, and take your own body and time under better management. Strip the manner down to what is true. Others learn that your yes has a floor under it.',
    sextile:
      'A small improvement in how you present yourself goes a long way in these weeks. Answer the letter, repair the coat, arrive five minutes early, and sober people take notice, one of whom may offer you something worth carrying. You need not be more amusing. It is enough that your word and your face agree.',
    square:
      'Your manner pinches a little, like shoes after a long walk. In this season you may feel older than your age, judged at the door, tired of the part you play for people, and inclined to stay in. Take off what is only for show. Rested and plainly dressed, the person underneath is perfectly presentable.',
    trine:
      'You come across as someone who can be relied upon, because you can. Over the season, agreements, teachers and long-term partners play a steadying part, and your bearing improves with use. Be punctual, be plain. Trust gathers about you like moss on a good wall, and is about as easy to hurry.',
    opposition:
      'How much of a relationship is agreement, and how much is habit that has not been asked? Over these weeks someone dear may seem distant or demanding, or hold up a mirror you would have liked kinder. Defining terms sounds unromantic. For the ties that matter it often proves to be a form of devotion.',
  },
  midheaven: {
    conjunction:
      'Should the mountain prove to be the wrong one, you can see all the others from here. That is one advantage of the ledge on which Saturn at your Midheaven sets you, with the work of many years laid out in public. Another is the quiet, in which you can hear what you think.',
    sextile:
      'Ask for the unglamorous task. In these weeks the way up leads through the storeroom, the minutes, the training nobody else signed on for, and on it you might meet a person of influence who likes things properly done. A plan for three years fits on one page. Pin it where you make your coffee.',
    square:
      'The work you do may feel like a uniform one size too small. For several weeks tasks outgrow the hours, recognition is thrifty, and you ask yourself whom all this effort is for. Do not resign in the evening. Take the single duty that weighs most and alter it, its hours, its price or its owner. The rest breathes more easily.',
    trine:
      'The keys may be yours before anybody gives you the title. Patience, skill and an unspectacular reliability count with those who decide in these weeks, so that standing grows the way stalactites do, unseen and in the right direction. It helps to know where the fuse box is.',
    opposition:
      'Foundations and façade are being checked at the same time. Duties at work may press while home asks for repairs, in the walls or among the family, and you feel stretched between the two. Start with the base. A career has rarely suffered from somebody sleeping well under a good roof.',
  },
};
