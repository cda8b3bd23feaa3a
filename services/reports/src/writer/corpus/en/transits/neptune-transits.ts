import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const neptuneTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Keep one daily habit dry and in its place, like a mooring post, because around it everything may float for many months. Neptune over your Sun, which a person meets once at most, rubs at the outline of who you are until you are a little less certain and a good deal more spacious.',
    sextile:
      'A little music in the working day would not be wasted. This long season offers you finer feelings, and offers them without insisting, by way of a choir short of voices, a patient friend, an afternoon of looking. Whatever you give time to begins to hum. A gentle sort of confidence can be learned there, as one learns to float.',
    square:
      'For many months you may seem to be waiting for yourself on a platform where the signs have been painted over. Praise misleads, criticism misleads, and the complete person you hoped to become is on no timetable. Small true actions do exist, though. They lie like stones in shallow water, each in reach of the last.',
    trine:
      'Painters sometimes turn a canvas upside down in order to see it. Over this long season you can do much the same with your life, gently. A finer ear develops for music, for people, for what you would do if nobody paid you, and confidence begins to come from there.',
    opposition:
      'You may see yourself chiefly in other people’s eyes for a while, and the eyes are misted. Someone adores you, needs saving, or disappoints you by being merely human, and in these months it is hard to tell who has dreamt whom. Ask for facts, kindly. Your own reflection is sharper in work done with the hands.',
  },
  moon: {
    conjunction:
      'Bath, blanket, own bed, own name: these are the stops on the way back to yourself, and you may often travel it in this long season. Your feelings have lost their fences. You can be moved by almost anything, understand people down to the bone, and long for a home that is on no map.',
    sextile:
      'Sing while you cook. It is as good a summary as any of a season in which tenderness grows by such small doses that only others remark on it, in which an old domestic sorrow loses its salt, and rooms you have lived in for years begin to feel as though they were fond of you.',
    square:
      'Homesickness without an address. For a long while moods may seep in from others, nostalgia may improve the past, and you hope to be understood without speaking. Put a few things into words each day. Those who love you are on the other bank with a boat, and need to know where you are.',
    trine:
      'Comfort finds its own way to you, like a cat. In this long period you sleep nearer to your dreams, forgive without having decided to, and sense what those at home require a moment before they do. Let beauty into the daily rooms. A happiness so quiet may go unnoticed until somebody remarks how well you look.',
    opposition:
      'Somebody’s sorrow has moved into your spare room. Through these months you may be the one on whom others lean, or feel that a loved person has drifted out of hearing, and pity makes poor spectacles. Help by the hour, with a clock in view. Kindness that goes home at night can come again tomorrow.',
  },
  mercury: {
    conjunction:
      'Logic learns to swim. During these months you may think in pictures, mishear usefully, forget the umbrella and remember the dream, and facts take more tending than they did. Lists are your friends. So are poems, and now and then you will not be able to tell which you have written.',
    sextile:
      'Read poetry aloud, if only to the laundry. Through this season your mind is open to suggestion in the best sense, and a class in drawing, a foreign song or a notebook kept by the bath can give you access to things you know without knowing. Follow the image a short way each day. It is leading somewhere dry.',
    square:
      'Names slip, keys hide, and the point you were making has gone to look for them. For a good many months attention leaks, and worry may fill up the gaps with stories. Slow down to the speed of handwriting. The same porous mind lets melodies in, so leave one of its doors open and hang lists on all the others.',
    trine:
      'The words you need rise from somewhere quieter than thinking. This long period favours writing, translating, photographing, listening to the very young and the very old. Trust a hunch enough to look into it. A story told for comfort may turn out to be the truest thing you have said.',
    opposition:
      'Everything is plausible after dark. Since information blurs and confidences wander in these months, you might be persuaded by sheer atmosphere, or persuade somebody else and be sorry. Written agreements are a kindness to all concerned. So is the phrase “I am not sure”, which has seldom been truer or more becoming.',
  },
  venus: {
    conjunction:
      'Love and longing become hard to tell apart, and for a time you may not want to. Art can pierce you, a face can look like an answer, kindness can seem the only politics. Adore with your eyes open. What is beautiful about the real person usually starts where the dream leaves off.',
    sextile:
      'Tenderness is looking for a use. In these months you could sit for somebody’s portrait, learn the cello badly or take flowers to a neighbour who expects nothing, and each time a note sounds which your usual days lack. Romance may come of it, or simply grace. Neither is delivered; both can be fetched.',
    square:
      'Far out on the water there is a lit ferry, and it looks very much like love. Through these months you may idealise, or pity, or live on hints, until the heart’s expenses exceed its income. There might be a painting in all that longing. Meanwhile somebody real may be waiting on the quay, with supper.',
    trine:
      'To love without keeping score, to find beauty in damp pavements, to please by the lightest of touches: a person could do worse with a season. There is soft focus in it, yet things remain in their places. Affection which asks for nothing is, oddly often, answered.',
    opposition:
      'A lovely stranger may be wearing your dream, and it fits them well enough at this distance. During the season you meet enchantment in person, in a lover, a singer, someone in need, and might give more than was asked. Step closer by daylight. If they have a cold, a sister and an opinion about dustbins, it could be the start of something.',
  },
  mars: {
    conjunction:
      'What, in one short sentence, are you doing? The question keeps a person on course while the will takes to water, pulling less and gliding more, and ambition gives way to service, to art, or for a time to sheer drifting. Sympathy is the best fuel on board. You may be astonished how far it carries.',
    sextile:
      'Your energy would follow a good tune almost anywhere. These months bring openings for effort with a purpose beyond yourself, a boat to restore, a stage to build, a shift among volunteers, and along with them a mild impulse to join. Mild impulses are easily outlived. Say yes on the same day, and see how untiring you become when it is not for yourself.',
    square:
      'You set off with determination and find that you are wading. Plans leak energy in this passage, anger loses its object, and three crusades may be begun in order to avoid one errand. What helps is embarrassingly small: a list whose end you can see, and a first line crossed out before the kettle boils.',
    trine:
      'Strength comes without hardness. Over many months you can work towards an ideal, dance through an obstacle, and win by yielding at the right moment. Causes that protect the defenceless suit you. Practise, too, the kind of effort which leaves you calmer than it found you.',
    opposition:
      'It is hard to fight a fog, and somebody is producing it. Over this season opponents are vague, allies are late, and a person you wished to help keeps changing what the help should be. State your terms once, in plain words, and keep your boots dry. One can be merciful from the shore.',
  },
  jupiter: {
    conjunction:
      'Faith opens its arms very wide. This season can bring a spiritual thirst, a vocation to help, a love affair with a far coast or an idea, and enthusiasm is easily moved to tears. Drink, and know the glass. Boundless things come to us best through narrow, daily doors.',
    sextile:
      'Meaning can be picked up in small amounts this season, like shells. A retreat, a talk in a back room or a week of service in an unfamiliar place would do you good, if you put your name on the list. Teachers appear who do not look like any. Bring curiosity, and leave the large suitcase at home.',
    square:
      'Your faith is able to bear answers, so it may as well ask the questions. In a season when promises grow well in the mist, you could be inclined to believe the large brochure, or to hope that meaning might be delivered to the door. Some of it is real. That part does not mind being examined.',
    trine:
      'A quiet hope has moved in with you, of the sort that needs no evidence and does not mind being shown some. You may notice it most when you are giving: time, a lift, an honest lesson. Through these long months guidance can be found on pilgrimages of any length, the corner shop included.',
    opposition:
      'Marvellous offers walk about with their hats off. In these months a guide, a great project or a generous friend may see heaven in you, or promise to show it, and refusing feels unkind. Let admiration take its time. What is truly large does not mind being seen from several sides, and waits while you fetch someone sensible.',
  },
  saturn: {
    conjunction:
      'A wall that has long stood firm becomes gently permeable. Over this season rules may lose their reason, ambitions their edge, and you could discover that part of your caution was grief in uniform. Let what must soften, soften. Keep the beams of the day: work, rest, a fixed hour for soup.',
    sextile:
      'A hard place in you could be softened, if you were to lend it an ear. Through these months a rule may be relaxed by choice, a grey duty given some colour, an old reserve explained to the person who always took it for coldness. Do one such thing a week. The structure holds, and has people in it.',
    square:
      'Do not rebuild at once. Certainties sag like canvas after rain in this passage, usefulness itself may be in doubt, and guilt turns up without a sender’s address. Once the water has run off, you will see which poles are still standing. They can be carried a little way up the slope, where the ground is better.',
    trine:
      'You can be kind and firm in one sentence. These months bring patience with imperfection, in yourself above all, and let a practical person do something slightly holy, such as building for strangers. Give compassion a room, a chair and a clock. It works better with regular hours.',
    opposition:
      'Your life’s masonry is being looked at through rain. Others may seem not to see the work, or to want something of you that has no measurements, and for many months the line between duty and devotion runs. Ask what is needed, and by whom. A boundary in pencil is still a boundary, and can be gone over in ink.',
  },
  uranus: {
    conjunction:
      'Your need for freedom turns inward and goes looking for wonder. Over many months sudden insights take on a dreamy hue, and shocking opinions mellow into visions. Sketch, compose, design by night. Not every inspiration is practical, and the few that are may have come disguised as play.',
    sextile:
      'Some unusual circle may have a chair free. Over this season people who mix the practical and the fantastical are worth looking up, and you can bring them the one original thing you know. Little is required beyond turning up, tinkering, and saying a half-formed thought aloud. The ideas of a generation find their shape in such rooms.',
    square:
      'Freedom becomes hard to locate. You may leave a thing and find you have taken it along, or rebel in the name of something hazy; the months of this transit favour questions over exits. Where do you feel wide awake? Steer by that, and the vagueness begins to have a map.',
    trine:
      'What happens when prayer is allowed to meet circuitry, or solitude a crowd of like-minded eccentrics? Your originality softens in this period without losing its salt, and likes to mix what is usually kept apart. Something your whole generation has dreamt of could pass through your hands in a small and usable form.',
    opposition:
      'The crowd is dreaming something, and you are not sure that you were consulted. For a long season fashions of belief drift against your independence, and friends you thought as wide awake as yourself begin to hum along. You need neither join nor scoff. Keep your own clock wound, and stay near enough to be told what they saw.',
  },
  neptune: {
    conjunction:
      'Neptune needs more than a century and a half for one circuit, so it stands in its own place only near the beginning of a life. Whoever is so newly arrived is mostly dreaming still. Keep the lights low, the voices kind, and let the world come closer at its own speed.',
    sextile:
      'A dream you inherited along with your whole age group can be tried on at this point, to see whether it suits. These months are kind to beginnings in art, in faith, in any work that helps, so long as you take the first step on your own feet. Certainty comes later. The tide is with those who get wet.',
    square:
      'A turning of the long tide, known to everyone who lives enough years. What you once longed for may look unlike itself, and this can feel like loss until you notice how much lighter the luggage is. Grieve a little, laugh a little. Then choose a dream cut to your present size.',
    trine:
      'You and others of your years reach a gentle bend in a very long river. Ideals you were born among become easier to live with, more forgiving and more your own. Spend time with art, water or silence in this season, and see which early dream still knows your name.',
    opposition:
      'Few ages see as far as this one. Neptune has come half round its circle since you were born, and what you dreamt and what you lived can be looked at together, like two photographs of one face. Some of the difference is comical, some of it dear. Tell the story to a person who has most of theirs to come.',
  },
  pluto: {
    conjunction:
      'Something buried becomes soluble. Across these long months a grim conviction or an old shame may be softened by compassion until you can scarcely feel its edges. Talk about it with someone steady. Deep change does not always dig; occasionally it soaks, and in the morning the stone has moved.',
    sextile:
      'Something in the depths has come loose and can be drawn up by hand. In this season a talk with someone gentle, a small rite of your own devising or an hour beside the sea could finish a sadness that argument never reached. Go down slowly. You decide how far, and the rope is a good one.',
    square:
      'Lifeguards teach swimmers caught in a current to go parallel to the shore. It is good counsel for this passage too, in which strong feelings may put on vague clothing, suspicion or fascination or a fatigue with the world. Plain food, plain friends, steady strokes. The pull weakens sooner than it threatens to.',
    trine:
      'The depths are calm enough to look into. Through this season you can transform a hard memory into understanding, use influence for mercy, and take leave of what has ended with a certain music. Sit with people at thresholds. Your silence seems to help them more than advice.',
    opposition:
      'Deep calls to deep, and it is not clear that either of you can swim there. In the course of many months compassion and compulsion wear much the same clothes. Keep one foot on the sand, and keep a friend informed. What is real in the attraction is still real at low tide.',
  },
  ascendant: {
    conjunction:
      'People see in you what they hope or miss, for Neptune at your Ascendant works like a pearl-coloured screen. During this season you may feel porous, look younger or stranger, and attract those in need of rescue. Say clearly who you are, often. It prevents a great many love stories about somebody else.',
    sextile:
      'Soften the light in which you meet people, and see who stays. Throughout these months a gentler greeting, music at the door or a willingness to listen past the first answer can bring you close to someone to whom you had only nodded. It takes an intention. Kindness, like watercolour, goes on while the paper is wet.',
    square:
      'You may not quite recognise the person others are talking to. In this passage your contours blur: tired by small things, taken for somebody’s double, you agree with the last speaker and wonder at it later. Rest more than seems reasonable. A plain coat, a plain timetable and one plain friend give you back your edges.',
    trine:
      'Others lower their voices when you come in, and could not tell you why. There is a softness about you in these months that comforts by merely arriving, and an instinct for the tone in which each person can be reached. You lose nothing of your own by using it. Linger at the door.',
    opposition:
      'Through a long stretch other people may be hard to read: saintly one day, slippery the next, quite possibly neither. You might be half of a misunderstanding without knowing its subject. Keep agreements simple and visible. A relationship emerges from fog the way a coast does, by detail.',
  },
  midheaven: {
    conjunction:
      'Dreams move in more easily where the books are tidy, which is worth remembering for some months. Your goals have taken on an underwater light: a position may tire you, or art or care may call. Vocation has the floor, and it speaks in a low voice.',
    sextile:
      'Vocation is a word you can say aloud in these months, to hear how it sounds. With no upheaval at all you might lend your skill to a cause, add an art to your trade, or ask for the task that has some mercy in it. Someone imaginative is in a position to agree. They would need to be told.',
    square:
      'Your goals have been left out in the rain, and the ink has run. Over a long season you may work hard without seeing what for, be given the wrong credit, or lose heart in a well-lit office. Resist painting over it. Do the next honest task and let the purpose dry at its own pace; the new lettering is often finer.',
    trine:
      'Because work and ideal are floating towards each other, you may be touched by tasks that used to be merely tasks. Imagination is an asset in this season. The path has stopped resembling a staircase and is more like a tune that one follows through a market, past several things one had meant to buy.',
    opposition:
      'The compass at the office and the one in the kitchen disagree. For many months you may wonder what your efforts are for, or where you belong when the day is over, and rumours are no help. Tend the home waters first. A goal becomes visible again from a place of rest.',
  },
};
