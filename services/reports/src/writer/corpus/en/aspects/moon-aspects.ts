import type { NatalCorpus } from '../../natal-corpus.ts';

export const moonAspects = {
  'moon-mercury': {
    conjunction:
      'Feelings reach you already half put into words. You remember conversations to the comma, tell a story so that listeners are there, and can talk a frightened person down from almost any tree. Your mind, in turn, takes its colour from your mood. A conclusion drawn at midnight should be read again at breakfast before anyone is informed.',
    sextile:
      'Ask yourself what you feel, in so many words, and you generally get a reply. A good bridge joins mood and mind in you, lightly used; it takes a diary, or a walk with someone who can listen, to bring the traffic across. You learn fast from whatever has touched you. Shy people sense this, for you explain things without making anybody small.',
    square:
      'Your head has an answer and your stomach a different one. You may chatter when you are moved, or feel misquoted by your own reasoning, and small remarks lodge in you like splinters. Few people know the border between thought and emotion so well, having crossed it with so much luggage. Write first and speak second: the pen is a patient interpreter.',
    trine:
      'You are easy to talk to, because you hear the person as well as the words. Common sense and sympathy help each other out: you can explain a sadness, joke about a fear, write the letter that makes peace. Memory serves you well. Teaching, telling and mediating are natural uses for a gift you probably regard as mere conversation.',
    opposition:
      'Most of your emotional weather blows in through conversation. You think one thing alone and another in company, somebody’s tone can settle the whole day, and you may explain to people feelings they have never had. Listening is the place where your two halves meet. Repeat what you heard before you answer it: you will both be surprised, now and then.',
  },
  'moon-venus': {
    conjunction:
      'Tenderness is your first language. You soothe by being there, have an eye for the comfortable chair and the flattering light, and would go a long way to avoid a harsh scene. Affection given and received is what you live on. Sweetness need not mean consent to everything. The people who love your softness will survive an occasional refusal.',
    sextile:
      'Affection answers when you ring the bell. You know how to lay a table, choose a present or word a thank-you, and those near you glow as soon as you remember to do it. Left alone, the gift dozes in an armchair. Send the card, hang the picture at last, ask the new neighbour in; pleasure comes in behind them.',
    square:
      'What comforts you and what you find attractive do not always go together. You may long for closeness and then for someone more thrilling, or give too much so as to be sure of a welcome. One could call it a sweet tooth of the soul. Notice when you are merely hungry for kindness, and ask for that by name.',
    trine:
      'Being fond of people comes naturally to you, and is mostly returned. You know how to make a place agreeable, a guest feel clever, a hard week softer, and you rarely forget to take pleasure in small things. Where life is already so pleasant, effort can seem in poor taste. Beauty asks for a little of it now and again.',
    opposition:
      'How much to give, and in what form, is a matter you discuss chiefly with the people you love. You offer soup when they had hoped for roses; you hope for roses and are brought a blanket. Everyone concerned is being kind in a different dialect. Translate aloud, with humour, and your gatherings, already lovely, become a rest for the host as well.',
  },
  'moon-mars': {
    conjunction:
      'Emotion is a starting pistol in you. You feel, and you are already on your feet, protesting, hugging, repairing, banging pans. Those you love could not have a fiercer defender. The very same quickness means that hurt comes out as anger before you have looked at it. Underneath the shout there is often a softer sentence worth a second try.',
    sextile:
      'Courage sits close by and comes when called. As your feelings seldom flare up unbidden, you have time to notice that you are cross, or keen, and can make something of it: a frank word, an emptied cupboard, two tickets for Saturday. Act on the day itself. Kept overnight, an impulse of yours is inclined to go back to bed.',
    square:
      'A short fuse leads, in your case, to a tender heart. Irritation visits you most at home and among those you trust, perhaps because in early years peace had to be fought for, or was kept at too high a price. The energy is splendid for races, repairs and causes. For people, wait until it has gone off the boil.',
    trine:
      'Your instincts are brave and well timed. You know what you feel, act on it without fuss, and clear up a quarrel while others are still composing their silence. Looking after someone can take a robust form with you: a push up the hill, a meal cooked at speed. Life near you does not stagnate, and rarely needs translating.',
    opposition:
      'Many a quarrel around you began, if one could ask it, as a wish for comfort on both sides. Someone near you brings the heat, or maintains that you do, and a sigh can light it as well as a shout. Perhaps you once had to read tempers as sailors read a barometer. Say what you need while it is still a wish: people who love you help better than they guess.',
  },
  'moon-jupiter': {
    conjunction:
      'You feel in generous measure. Happiness makes you invite the neighbours, sorrow makes you philosophical, and those who come to you with a trouble leave with soup and a wider view of it. You trust that things mend. Comforts may multiply in the meantime. The fullness you enjoy is just as real when one helping is left in the pot.',
    sextile:
      'Good spirits are kept for you on a low shelf. They come down when you travel, study, cook for too many people or give thanks in whatever form you favour, and in a busy season you can forget for weeks that they are there. Someone’s open house probably taught you. Keep one of your own; being generous cheers you faster than being cheered up.',
    square:
      'You say yes out loud, and your calendar discovers the consequences. Moods swell, hopes run ahead, and you may feed, promise or forgive beyond what you have in stock, then feel let down by those who only took what was offered. Big-heartedness like this is worth managing. Pour smaller glasses; there will be more toasts.',
    trine:
      'A kindly confidence underlies your moods. You recover well, forgive easily, and assume that strangers mean no harm, which inclines them to prove you right. Somebody probably once made you feel that there was plenty, of food, time or love, and you hand it on. Nothing in this asks to be corrected. It could perhaps be used more boldly.',
    opposition:
      'Other people’s enthusiasms tend to end up on your sofa. Somebody close dreams of far countries while you would keep the lamp lit, or else you preach adventure to a family that was perfectly happy. Belief and belonging are tugging at the two ends of one tablecloth. Lay it wherever you both are, and take turns to choose the road.',
  },
  'moon-saturn': {
    conjunction:
      'Your feelings speak in a low voice, and there are a great many of them. Emotion, you seem to think, should be tidy, as if there were no one on duty to receive it, and you have become dependable, reticent and kind in deeds. Your trust, once given, lasts. Let somebody bring you the blanket without first proving that you are cold.',
    sextile:
      'Routine can be tender, as you find whenever you give it a chance. A visit on the same weekday, bread on the same shelf: such slight structures make your feelings feel safe, and you have a knack for putting them up. Older people are often good company for you. What you begin with a certain effort has become, within the year, a comfort.',
    square:
      'The child in you learned not to make a fuss. You may expect a cool reception, keep your needs small enough to be carried alone, and feel guilty at rest, as though somebody might come in with a list. Out of it grew real fortitude. The list belongs to another time. Put it down for an hour, and see who misses it.',
    trine:
      'Your emotions have a floor under them. You can wait, keep a confidence, get through a grey season without demanding that it should be spring, and people of all ages find you steadying. Loyalty matters to you more than fireworks. Such composure may look like contentment even when you are lonely, so it helps to mention the difference.',
    opposition:
      'Someone you are fond of often seems to be in charge of the heating. You wait for warmth and are given efficiency, or you hear with astonishment that you are the distant one. Reserve may have sat at the family table long before you did. As a rule, both of you are afraid to be a burden. Say so first, and share out the duties afterwards.',
  },
  'moon-uranus': {
    conjunction:
      'Your feelings keep you guessing. They switch on and off like the heating in an old building, surprise you in the supermarket, and refuse to appear when invited. Routine family warmth may make you restless, though you will cross a city at night for a friend. Home can be any place where no one asks you to be consistent.',
    sextile:
      'A change of scene does you more good than you remember to arrange. Move the bed, take the other tram, go by yourself to the concert, and feelings that had gone quiet sit up and look about. Uncommon friends appear as soon as there is a free place beside you. Put a little surprise in the diary for next week, then, and write it in ink.',
    square:
      'You want to be held and you want to be let go, sometimes within the hour. When someone comes close, an alarm may go off for no known reason, and when they move off you miss them at once. Perhaps comfort was unreliable once. Telling a trusted person about the alarm takes out most of its volume, and leaves you the liveliness underneath.',
    trine:
      'Emotional honesty comes easily to you because you see no reason to feel what one is supposed to feel. Changes of home, plan or company refresh you. You befriend all sorts, treat family as friends and friends as family, and can offer someone in distress the relief of an entirely unexpected view. Freedom and fondness share a flat in you.',
    opposition:
      'Those you grow fond of have a way of living out of suitcases. You attach yourself to the brilliant and barely available, or you vanish for a weekend and are amazed that anyone minded. Nearness and distance are being bargained over in your friendships and at home. Name both wishes in one breath, and the result may be as unconventional as it is warm.',
  },
  'moon-neptune': {
    conjunction:
      'You have hardly any skin between you and the feelings of others. A song undoes you, crowds soak into you, and your compassion reaches people who never asked. It is a poet’s equipment, or a healer’s, or simply that of a very kind neighbour. Before sleep, return what you picked up during the day. Most of it was not yours to solve.',
    sextile:
      'Somewhere in the week an hour is waiting in which you need do nothing useful. Spend it at the piano, by a river or inside a novel, and your intuition, discreet by nature, begins to speak in whole sentences. You are able to turn sympathy into help without going under. The hints are faint. Take one of them seriously and others follow.',
    square:
      'Longing has a way of rewriting your feelings. You may mourn what never was, mistake pity for love or fog for peace, and absorb a mood as though you had caused it. All this comes from an uncommonly delicate instrument. It needs tuning by ordinary things: meals, daylight, a friend who says what happened in order.',
    trine:
      'Your sensitivity has good manners. It brings you dreams, songs, hunches about a friend across town, and seldom overwhelms you. You comfort without words and find your own comfort in water, art or quiet belief. Because you understand so readily, people may forget to ask how you are. You could begin telling them before they do.',
    opposition:
      'You soak up what other people feel as sand takes in the tide, and afterwards it is hard to say whose salt it was. A few have let you carry their sorrow; a few have drifted off when it was your turn. None of it need be called betrayal. Affection survives a shoreline. “Is this mine?” is the question, and the pause after it matters.',
  },
  'moon-pluto': {
    conjunction:
      'Nothing you feel is small. Attachment goes to the root, memory keeps everything, and you know things about the people close to you that they have not told themselves. An old intensity, perhaps a mother’s, perhaps a whole family’s, lives on in you and can be transformed there. Tell someone gentle about it. Shared, it turns into strength surprisingly fast.',
    sextile:
      'Still waters lie within reach, and you may draw from them. When you choose to leave small talk behind, with an old family story or a friend who can bear silence, you bring up something you can use. Your feelings do not force their way in. Knock occasionally: a memory aired among friends gives back all the strength it cost to store.',
    square:
      'Your moods have cellars. Something slight, a plate put down too hard, a name left out of a story, can set the whole building humming, and you may clamp down on it, brood, or clear out cupboards at midnight as if everything hung on it. The power to begin anew lives down there too. Let one feeling come up by daylight, unedited, and go.',
    trine:
      'You have emotional stamina. Strong feelings, yours or anybody’s, do not drive you away, and you seem to know by instinct how grief and renewal are connected. Friends bring you what they cannot say elsewhere, and it stays there. In private you clear out old attachments without hesitating, as a good gardener prunes.',
    opposition:
      'Closeness can feel like a matter of survival to you. You may test, cling, withdraw or read betrayal in an unanswered message, since a bond, once made, has more power over you than you would like. What you gain from facing this is rare: a love that knows its own shadows. Let feelings arrive without immediately asking what they want to take.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
