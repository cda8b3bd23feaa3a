import type { NatalCorpus } from '../../natal-corpus.ts';

export const moonAspects = {
  'moon-mercury': {
    conjunction:
      'Feelings reach you already half put into words. You remember conversations to the comma, tell a story so that listeners are there, and can talk a frightened person down from almost any tree. Your mind, in turn, takes its colour from your mood. A conclusion drawn at midnight should be read again at breakfast before anyone is informed.',
    harmonious:
      'You are easy to talk to, because you hear the person as well as the sentence. Common sense and sympathy help each other out: you can explain a sadness, joke about a fear, write the letter that makes peace. Memory serves you well. Teaching, telling and mediating are natural uses for a gift you probably regard as mere conversation.',
    tense:
      'Your head has an answer and your stomach a different one. You may chatter when you are moved, or feel misquoted by your own reasoning, and small remarks lodge in you like splinters. Few people know the border between thought and emotion so well, having crossed it with so much luggage. Write first and speak second: the pen is a patient interpreter.',
  },
  'moon-venus': {
    conjunction:
      'Tenderness is your first language. You soothe by being there, have an eye for the comfortable chair and the flattering light, and would go a long way to avoid a harsh scene. Affection given and received is what you live on. Sweetness need not mean consent to everything. The people who love your softness will survive an occasional refusal.',
    harmonious:
      'Being fond of people comes naturally to you, and it tends to be returned. You know how to make a place agreeable, a guest feel clever, a hard week softer, and you rarely forget to take pleasure in small things. Where life is already so pleasant, effort can seem in poor taste. Beauty asks for a little of it now and again.',
    tense:
      'What comforts you and what you find attractive do not always sit at the same table. You may long for closeness and then for someone more thrilling, or give too much so as to be sure of a welcome. A sweet tooth of the heart, one could call it. Notice when you are merely hungry for kindness, and ask for that by name.',
  },
  'moon-mars': {
    conjunction:
      'Emotion is a starting pistol in you. You feel, and you are already on your feet, protesting, hugging, repairing, slamming the lid. Those you love could not have a fiercer defender. The very same quickness means that hurt comes out as anger before you have looked at it. Underneath the shout there is often a softer sentence worth a second try.',
    harmonious:
      'Your instincts are brave and well timed. You know what you feel, act on it without fuss, and clear up a quarrel while others are still composing their silence. Looking after someone can take a robust form with you: a push up the hill, a meal cooked at speed. Life near you is seldom stagnant, and rarely needs translating.',
    tense:
      'A short fuse leads, in your case, to a tender heart. Irritation visits you most at home and among those you trust, perhaps because in early years peace had to be fought for, or was kept at too high a price. The energy is splendid for walls, runs and causes. For people, wait until the kettle has boiled.',
  },
  'moon-jupiter': {
    conjunction:
      'You feel in generous measure. Happiness makes you invite the neighbours, sorrow makes you philosophical, and those who come to you with a trouble leave with soup and a wider view of it. You trust that things mend. Comforts may multiply in the meantime. The fullness you enjoy is just as real when one helping is left in the pot.',
    harmonious:
      'A kindly confidence underlies your moods. You recover well, forgive easily, and assume that strangers mean no harm, which inclines them to prove you right. Somebody probably once made you feel that there was plenty, of food, time or love, and you hand it on. Nothing in this asks to be corrected. It could perhaps be used more boldly.',
    tense:
      'Your heart says yes in a voice that carries, and your calendar discovers the consequences. Moods swell, hopes run ahead, and you may feed, promise or forgive beyond what you have in stock, then feel let down by those who only took what was offered. Big-heartedness like this is worth managing. Pour smaller glasses; there will be more toasts.',
  },
  'moon-saturn': {
    conjunction:
      'Your feelings speak in a low voice, and there are a great many of them. Something taught you early that emotion should be tidy, or that there was no one on duty to receive it, and you have become dependable, reticent and kind in deeds. Your trust, once given, lasts. Let somebody bring you the blanket without first proving that you are cold.',
    harmonious:
      'Your emotions have a floor under them. You can wait, keep a confidence, get through a grey season without demanding that it should be spring, and people of all ages find you steadying. Loyalty matters to you more than fireworks. Such composure may look like contentment even when you are lonely, so it helps to mention the difference.',
    tense:
      'The child in you learned not to make a fuss. You may expect a cool reception, keep your needs small enough to be carried alone, and feel guilty at rest, as though somebody might come in with a list. Out of it grew real fortitude. The list belongs to another time. Put it down for an hour, and see who misses it.',
  },
  'moon-uranus': {
    conjunction:
      'Your feelings keep you guessing. They switch on and off like lights in an old building, surprise you in the supermarket, and refuse to appear when invited. Routine family warmth may make you restless, though you will cross a city at night for a friend. Home can be any place where no one asks you to be consistent.',
    harmonious:
      'Emotional honesty comes easily to you because you see no reason to feel what one is supposed to feel. Changes of home, plan or company refresh you. You befriend all sorts, treat family as friends and friends as family, and can offer someone in distress the relief of an entirely unexpected view. Freedom and fondness share a flat in you.',
    tense:
      'You want to be held and you want to be let go, sometimes within the hour. When someone comes close, an alarm may go off for no known reason, and when they step back you miss them at once. Perhaps comfort was unreliable once. Telling a trusted person about the alarm takes out most of its volume, and leaves you the lively heart underneath.',
  },
  'moon-neptune': {
    conjunction:
      'You have hardly any skin between you and the feelings of others. Music undoes you, crowds soak into you, and your compassion reaches people who never asked. It is a poet’s equipment, or a healer’s, or simply that of a very kind neighbour. Before sleep, return what you picked up during the day. Most of it was not yours to solve.',
    harmonious:
      'Your sensitivity has good manners. It brings you dreams, songs, hunches about a friend two streets away, and seldom overwhelms you. You comfort without words and find your own comfort in water, art or quiet belief. Because you understand so readily, people may forget to ask how you are. You could begin telling them before they do.',
    tense:
      'Longing has a way of rewriting your feelings. You may mourn what never was, mistake pity for love or fog for peace, and absorb a mood in the room as though you had caused it. All this comes from an uncommonly delicate instrument. It needs tuning by ordinary things: meals, daylight, a friend who says what happened in order.',
  },
  'moon-pluto': {
    conjunction:
      'Nothing you feel is small. Attachment goes to the root, memory keeps everything, and you know things about the people close to you that they have not told themselves. An old intensity, perhaps a mother’s, perhaps a whole family’s, lives on in you and can be transformed there. Tell someone gentle about it. Shared, it turns into strength surprisingly fast.',
    harmonious:
      'You have emotional stamina. Strong feelings, yours or anybody’s, do not drive you from the room, and you seem to know by instinct how grief and renewal are connected. Friends bring you what they cannot say elsewhere, and it stays there. In private you clear out old attachments with a firm hand, as a good gardener prunes in late winter.',
    tense:
      'Closeness can feel like a matter of survival to you. You may test, cling, withdraw or read betrayal in an unanswered message, since some early bond had more power over you than it should. What you gain from facing this is rare: a love that knows its own shadows. Let feelings arrive without immediately asking what they want to take.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
