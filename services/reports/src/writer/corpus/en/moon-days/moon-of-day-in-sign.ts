import type { Sign } from '@astrall/astrology/chart.ts';

export const moonOfDayInSign: Record<Sign, string[]> = {
  aries: [
    'Everything has its jacket on before you do. Feelings come fast and speak plainly under an Aries Moon, so begin what you have been circling and settle small quarrels while they are still small.',
    'Sparks in the air, most of them harmless. Impatience is catching, enthusiasm too, and you may get more done before the coffee is cold than in a whole careful week. Choose your opponent wisely, ideally a flight of stairs.',
    'A good time for the bold half of any plan. People say what they want in as few words as possible, and moods blow over quickly. Lead where nobody else has volunteered, and leave fine adjustments for quieter hours.',
  ],
  taurus: [
    'Everything slows to the pace of good cooking. The Moon in Taurus asks for comfort that can be touched, so wear the soft jumper, walk under trees, and do one thing thoroughly in the time meant for three.',
    'Nobody likes to be rushed, least of all before lunch. Steady work prospers, cravings speak up, and a stubborn moment passes sooner when it is offered a chair and something warm.',
    'The senses are wide awake and the clock is not. Repair, plant, knead, or look properly at something well made. Money and possessions may come to mind; count what is there before what is missing.',
  ],
  gemini: [
    'Words are lively and so are errands. A Gemini Moon scatters messages, questions and gossip like confetti, and the pleasure lies in picking up the interesting pieces. Keep sentences short and plans loose.',
    'You may begin four things and enjoy all of them. Curiosity sets the tone: ask the shop assistant, read the plaque, call the friend who talks too much. Depth can wait for its turn.',
    'Feelings want to be discussed, preferably while walking. Moods change with the company, a joke rescues an awkward hour, and a fresh bit of news is as good as a meal. Double-check what you have agreed to.',
  ],
  cancer: [
    'Thoughts turn homeward early. With a Cancer Moon people are softer than they pretend, easily touched and easily bruised, and a pot of something on the stove may do more good than advice.',
    'Tides of memory come in without asking. Ring somebody who knew your grandparents, look through a drawer, let the evening be domestic. If a tone hurts you, wait and see whether the hurt is even a new one.',
    'Belonging is the theme, in its humblest forms: the usual table, the spare key, your mug. Protect what is young or tired, yourself included. Strangers open up when they are treated as if they had come to stay.',
  ],
  leo: [
    'A Leo Moon puts some gold on the ordinary. People want to be noticed and are generous when they are, so hand out sincere praise, dress up slightly, and let your own good mood be heard from the stairs.',
    'Hearts are on the sleeve and the sleeves are brightly coloured. Play, perform, take the children’s side. If somebody sulks, they have probably been overlooked; a moment in the limelight may be all that is needed.',
    'There is a taste for celebration now, and none for half-heartedness. Make something, host something, sign your name large. Pride may be tender towards evening, when a little laughter at yourself works like lamplight.',
  ],
  virgo: [
    'The Moon in Virgo finds the loose button. Under it you feel better for each small thing put right, so sort the bag, answer the form, chop the vegetables finely, and stop before tidying turns into judging.',
    'Usefulness is a pleasure for once, and so are sharp pencils and clean worktops. Worry may try to pass for diligence; give it a list and a limit. Kindness shows itself in practical form, and is recognised by those who need it.',
    'Details come forward and are worth hearing out. Work that asks for care goes smoothly, bodies prefer simple food, and a modest favour can move someone more than a speech. Leave one crooked thing crooked.',
  ],
  libra: [
    'Company improves almost everything just now. A Libra Moon favours shared tables, fair bargains and a second opinion, though you might spend a good hour choosing between two equally pleasant ways of going.',
    'The ear is sensitive to discord and the eye to a badly hung picture. Smooth what can be smoothed, pay a compliment, put flowers where people argue. Just keep one small preference of your own in the conversation.',
    'Moods follow the tone of voice around you, so choose your companions as you would music. Negotiations profit from courtesy. An old coolness could be ended over coffee, with neither of you winning.',
  ],
  scorpio: [
    'Still water, and deep. Under a Scorpio Moon feelings are strong and seldom announced, so a look may say more than the agenda. Choose one honest conversation over several polite ones, and keep its confidences.',
    'Surfaces fail to satisfy. You may want the real reason, the closed door, the entire attention of one person, and work that needs concentration profits. If suspicion stirs, give it daylight before you give it evidence.',
    'Ordinary matters turn out to have a cellar, and you are curious about it. Clear out something that has been finished for a while, read a dark novel, forgive a debt of feeling. Intensity passes more easily when it has a task.',
  ],
  sagittarius: [
    'The windows want opening. A Sagittarius Moon lifts spirits and loosens tongues, so expect large opinions, good laughs and an itch to be elsewhere. Even a different bus route will count as travel.',
    'Hope is in fashion. People forgive readily, promise freely and mislay the details, which is lovely for ideas and rather less so for invoices. Aim far, and carry a pen.',
    'Learn something before supper. The mood is curious about meaning, distance and what lies over the hill, and candour comes naturally. A long walk with a talkative friend would suit it perfectly.',
  ],
  capricorn: [
    'Feelings put on work clothes. The Moon in Capricorn prefers deeds to declarations, so finish, fix, arrive on time, and notice that someone’s gruff practical help is a kind of hug.',
    'The mood is sober and has good bones. Ambition is quiet and patient, elders have something to say, and whatever you organise now tends to stay organised. Put a pleasure on the schedule, or the schedule will forget.',
    'You may feel more grown-up than usual, and a little more alone with it. Take the next step of the long plan, then let somebody make you laugh. Dry humour is the warmth available, and it is real warmth.',
  ],
  aquarius: [
    'The air has more oxygen in it. An Aquarius Moon makes room for odd ideas and odd people, moods stay cool and friendly, and the best company may be a group with a common mad project.',
    'You may prefer friendship to fuss. Feelings are looked at with interest, from a slight distance, and freedom is the kindest present anyone could give. Try a new way of doing an old chore, and spare an hour for a cause.',
    'Something unscheduled could well be the nicest part. The tone is curious, sociable and hard to pin down, so make plans with gaps in them. Those who seem aloof are perhaps only thinking; ask what about.',
  ],
  pisces: [
    'The edges of things are watercolour. Under a Pisces Moon you pick up what others feel, dream with open eyes and forget where you put the list. Be lenient, listen to music, and keep the big decisions dry.',
    'Kindness is easy, timetables are not. Images, memories and other people’s sighs drift through, and some may be worth writing down. Rest early if you can. What looked urgent in the afternoon has often dissolved by night.',
    'Gentleness comes easily, and the walls are thin. Compassion finds its way to somebody without much effort, and imagination does its best work while you are washing up. Say no softly wherever a yes would drown you.',
  ],
};
