import type { UnknownHourCorpus } from '../unknown-hour-corpus.ts';

export const unknownHour: UnknownHourCorpus = {
  titles: {
    lunarPhase: 'Your lunar phase',
    sunRuler: 'At the helm of your Sun',
    companions: 'Before and after the Sun',
    polarity: 'Two currents',
    cycles: 'The long rounds',
  },
  bigThreeOpening: [
    'A chart is sometimes told in three words, and the third of them needs an hour. Here are the other two: what you are in the course of becoming, and what you need.',
    'Two lights stand over every birth, whatever the clock says: the Sun, which shows where you are going, and the Moon, which shows what you need on the way. We begin with them.',
    'Of the well-known three, one has to stay away, since it would need the hour. The other two are here, the one that wants and the one that feels.',
  ],
  moonOfDay: {
    inOneSign:
      'As the Moon is much quicker than the planets, these pages show the whole stretch that it covered on your day; it stayed in one sign from midnight to midnight, and what is said of that sign is yours at any hour.',
    inTwoSigns:
      'As the Moon is much quicker than the planets, these pages show the whole stretch that it covered on your day; it went from one sign into the next, and you will read about both.',
  },
  findingTheHour: [
    [
      'It may be worth an afternoon’s search. In many countries the full entry in the register of births gives the hour while the short certificate leaves it out, so it is the long form you would ask for. Hospitals keep the records of their wards for years, sometimes for decades. At home there are other archives: a baby book, a bracelet from the maternity ward, the back of a photograph, the letter in which somebody told a distant aunt.',
      'Before you give the hour up for lost, a few places are worth asking at. Registers of birth often hold more than the extract which is handed out, so that in a good many countries the complete copy states the time. Maternity wards have their own books, and keep them longer than one thinks. And then there is the drawer at home: the card with the footprint, the first page of an album, a calendar on which somebody made a small cross and a note.',
      'There are people who found their hour after decades, and seldom where they had looked first. One may apply to the registry for the full entry instead of the short one, or write to the hospital, if it still exists, and to its archive if it does not. Midwives kept diaries. Families keep telegrams, plastic bracelets and letters to godparents, and somewhere among them there is occasionally a figure with a colon in it.',
    ],
    [
      'Memory helps too, even when it is vague. “Before breakfast”, “during the evening news” or “your father missed the last bus” already rules out most of the day. Write such a clue down together with the name of the person who remembers it. In the meantime, whatever follows in these pages holds for the whole of that day, or says plainly where it does not.',
      'Even half a memory is of use. Was it light outside, had the older children gone to school, was there a meal on the table that nobody ate? Anything of this sort narrows the day down, and it should be written on paper with the name of whoever said it. Whatever you read from here on is true for the entire day, unless the text itself tells you otherwise.',
      'Ask the oldest person in the family what the weather was like and who had to be woken; hours often come to light as part of a story. “It was getting dark” would already be a great deal. Until then nothing is lost, since all that follows was chosen so that it holds from midnight to midnight, and where it does not, you are told.',
    ],
  ],
  undecidedElements:
    'Which of the four speaks loudest in your case cannot be settled without the hour, for something in the sky changed sign on that very day and tips the scales one way or the other. Keep the four in mind while you read about the planets; you may well find the answer yourself.',
  undecidedModalities:
    'Here the missing hour has the casting vote: what changed sign that day decides whether one of the three leads or all of them share the work. Ask yourself which you miss most when it is taken from you, the beginning, the lasting or the change.',
  earlierPhase: 'The phase changed on that day, so there are two to read. The first is yours if you were born early.',
  laterPhase: 'The second is yours if you came later.',
  sunRulerMeaning: [
    'A chart with an hour has a helmsman of its own. Where the hour is missing, astrologers have long given the helm to whichever planet governs the sign of the Sun. What that planet is called and how it handles the boat is no small part of who you are, and it stays true at every hour of your day.',
    'The captain of a chart is usually found by way of the hour. There is an older rule for births without one, which appoints the planet that governs the sign of the Sun. It is a good rule: the planet that looks after your Sun takes part in everything you wish for, and no clock can alter which it is.',
    'Since the sign that was rising is unknown, we ask instead who keeps house for the Sun. Every sign is governed by some planet, and the one to which yours belongs is a kind of steward: it does not decide where you would like to go, but with what means, and in what temper, you make your way there.',
  ],
  sunRuler: {
    sun: 'Yours needs no deputy, since the Sun stands in the sign that it governs itself. What you want and what gives the orders are one and the same, which makes for warmth, for steadiness of heart and for a certain reluctance to be corrected in public. Nobody else on board can be blamed or thanked. Choose your ambitions well, for you will take them personally.',
    moon: 'In your case it is the Moon. Behind what you set out to do there is nearly always somebody you wish to shelter, or a place that must be kept as it was, and your course changes with the weather of your affections. That is no weakness in a sailor. Keep a note of the moods in which you have decided well, and decide in those.',
    mercury:
      'In your case it is Mercury. You go forward by asking, comparing and putting into words, and a purpose that cannot be explained soon ceases to be yours. Much depends on whom you talk to, and on how many things you have promised to look into at once. Finish a sentence now and then before the next idea takes the floor.',
    venus:
      'In your case it is Venus. You are guided by what pleases you and by whom you please, which is a finer instrument than it sounds: it recognises quality, fairness and the right moment to arrive. Decisions taken against your own taste tend to be taken again. Where agreement costs too much, the best of manners is to say so.',
    mars: 'In your case it is Mars. You find out what you want by going after it, and a day with something to overcome suits you better than a day without. Effort clears your head. It helps to have opponents whom you respect, and tasks with an end to them, so that the strength has somewhere to go and somewhere to stop.',
    jupiter:
      'In your case it is Jupiter. A wide view, a generous reason, a place not yet seen: these are what get you out of your chair, and you give your best where there is something to believe in. The maps you draw are large. Ask someone practical to mark the distances, and go all the same.',
    saturn:
      'In your case it is Saturn. You steer by distant landmarks, and what you undertake is meant to be standing when the children are grown. Others may call it caution; you know how much impatience it takes to be so patient. Authority tends to come to you sooner than ease. See to it that the second of them is given an hour in the week.',
    uranus:
      'In your case it is Uranus. The course you take is seldom the one laid out, and you are most yourself just after leaving a path that everyone recommended. You like to be of use to many and to be owned by none. Keep a few habits that nobody would think original; they are what the surprises stand on.',
    neptune:
      'In your case it is Neptune. You are led by what you sense rather than by what you can prove: a mood, a melody, somebody’s unspoken trouble. It takes you to places that no plan would have found, and past a few harbours where you meant to stop. A clear appointment or two each week is compass enough.',
    pluto:
      'In your case it is Pluto. You are drawn to what lies underneath, and half-measures leave you cold; once you have decided, something in you has already burned the boats. It gives you staying power in rough water. Practise on small matters the art of letting go while it is still easy.',
  },
  companionsMeaning: [
    'Two of the planets never stray far from the Sun and can be seen only as its heralds at dawn or its company at dusk. Astrologers have always noticed on which side of it each of the two was to be found, since that lends them a temper which the sign alone does not explain.',
    'Two of the planets never stray far from the Sun. Seen from Earth they swing from one side of it to the other, so that each is either up before it in the morning or still there after it in the evening. It makes a difference of manner, and one that can be told without a clock.',
    'There are two planets that the Sun keeps on a short lead, now running ahead, now trotting behind. Ancient stargazers gave different names to a planet seen at dawn and at dusk. They were the same planets, of course; but those born under the one and the other do not go about things in the same way.',
  ],
  companions: {
    mercury: {
      before:
        'Mercury had gone on ahead that day, to the morning side. Your mind tends to run in front of your intentions: you have spoken before you knew what you thought, and it was often right. The errand is done while others look for the list. When much hangs on its tone, let a letter lie for an evening.',
      after:
        'Mercury came along behind that day, on the evening side. You understand in retrospect, and thoroughly: first you live a thing, and then you turn it over until it yields its meaning. The best answer may reach you on the stairs. Ask for time when you are pressed for a reply; those who wait for yours are seldom sorry.',
    },
    venus: {
      before:
        'Venus was a morning star. Affection in you is quick to show itself and likes to make the first move, so that you are delighted with people before you have read the small print. Now and then the heart has to come back for its coat. Few would wish you slower.',
      after:
        'Venus was an evening star. Affection in you looks before it steps out: you compare, you remember, and you like to be sure that a thing is good before you praise it. What you have once taken to heart stays there for a long time. Someone may need to hear so, earlier than you would say it.',
    },
  },
  polarityMeaning: [
    'Behind the four elements there is an older and simpler division. Two of them, the fiery one and the airy one, go out to meet the world; the other two take it in. Breathing, too, consists of both.',
    'The four elements can be paired. Two of them rise and spread, and two of them sink and gather; so the oldest books have it, and call it day and night, though it has nothing to do with the hour.',
    'Simplest of all the counts is the one that knows only out and in. Half of the signs breathe out and half breathe in, and what matters is where the greater part of a chart has settled.',
  ],
  polarity: {
    outward:
      'Most of your planets are of the outgoing kind. You think with the window open: experience becomes real to you when it is shared, tried out or argued about, and an empty diary can feel like a stuffy day indoors. What you take in while nobody is watching nourishes the rest. Keep an hour for it, even if it makes you late for something.',
    inward:
      'Most of your planets are of the inward kind. You take things in before you give them out again, and what looks like hesitation is very often digestion. A good deal happens in you that no one has asked about. Tell one person, from time to time, what you have concluded; it would be a pity if nobody ever heard it.',
    evenly:
      'In your chart the two are fairly matched. You can hold the attention of a crowd and you can hold your tongue, and you rarely tire of the one without having some appetite for the other. The art lies in noticing the turn of the tide, and in leaving the party, or the armchair, while it is still a pleasure.',
  },
  cycles: [
    [
      'A chart is a photograph, but the planets in it went on walking. Each of the slow ones takes its own time to come back to where it was when you were born, and those returns are among the oldest milestones in astrology. They need no hour of birth; they only say at about what age many people take stock of the same things.',
      'Birthdays are not the only anniversaries in a chart. Besides the Sun, which is back every year, the slower planets return to the places they held when you were born, each after a time of its own. Such dates do not depend on the hour of birth at all. They are like milestones on a road that many others have walked, and say at about what age people are inclined to stop and look back.',
      'What a chart leaves out is time, and yet it can be read off from it roughly, as the age of a tree from its trunk. For every planet has its period. When it has come full circle, one is once again at a beginning of the kind it stands for, and whoever is of the same age stands there too. Your hour of birth makes no difference to this.',
    ],
    [
      'Jupiter needs nearly twelve years for its round. About the ages of twelve, twenty-four, thirty-six and so on it comes home, and with it, tradition says, a fresh helping of confidence: a wider school, a longer journey, a larger circle of people. Think back to what was opening up for you in those years. What did you allow yourself to hope for?',
      'Every twelve years or a little less, Jupiter comes round. Twelve, twenty-four, thirty-six, forty-eight: they tend to be ages at which the walls move outwards, by a new school, a first flat of one’s own, a project with too many zeros, a late enthusiasm. It does not give things away, but it leaves the gate unlocked. Where did you go through, at the time, and what made you brave?',
      'The shortest of these rounds is Jupiter’s, a dozen years all but a few weeks. One could count a life in such dozens, for at the turn from each to the next there is often some hope in the air, some invitation to think on a larger scale. Try it with your own. The years about twelve, twenty-four and thirty-six may have more in common than you supposed.',
    ],
    [
      'Saturn takes a little over twenty-nine. Its first return, shortly before the age of thirty, has a name for seriousness, because what was only tried on until then is either kept or handed back. The second comes near the age of fifty-nine and asks more gently: what has proved its worth, and what may now be put down?',
      'For Saturn one has to wait longer, twenty-nine years and some months. When it is back for the first time, towards thirty, a bill is presented, and with it the receipt: one learns what one can do and what was only borrowed. Near fifty-nine it calls again. By then most people know each other, and the talk is rather about what should be handed on.',
      'Saturn closes its circle after more than twenty-nine years. There is hardly a biography without a bend in it shortly before thirty, when people marry or part, settle or set out, and in any case stop pretending. Thirty years on, close to fifty-nine, comes a second bend. It is a wider one, and the view is better.',
    ],
    [
      'The lunar nodes go round in some eighteen and a half years, so that about the ages of nineteen, thirty-seven and fifty-six the old question of where from and where to is asked again. Chiron takes about fifty. When it is back in its place, many people find that something which once came hard to them has become, without much ado, a thing they know how to do for others.',
      'The lunar nodes take eighteen and a half years, and each time they are back, so around nineteen, thirty-seven and fifty-six, people report encounters that changed their direction. Chiron needs half a century. About fifty, then, an early hurt may show another face; it has become a skill in the meantime, and there are usually others who are in need of exactly that.',
      'At nineteen, at thirty-seven and again at fifty-six or so, the lunar nodes lie where they lay at the start. It is said that one then meets people at crossroads. The round of Chiron is more leisurely, and brings most of us only a single return, near the age of fifty. It is the birthday of the sore spot, and a good day for finding out how far it has healed into understanding.',
    ],
    [
      'Uranus is half-way round at about forty or a little later, and closes the circle near eighty-four. The first of these dates is known for its open windows: habits that nobody had questioned are suddenly up for discussion. The two beyond it go so slowly that one life sees only a part of their round. They are the landscape, and the rest of us walk through it.',
      'Most people see Uranus opposite its starting point, a few years past forty or thereabouts, and some see it come home at eighty-four. The former is the age at which sensible persons buy a drum kit or give notice, and are found to be surprisingly well. The two beyond it are slower than any of us can wait for. One lives within their round as one lives within a landscape.',
      'With Uranus the half is more famous than the whole. A little over forty, it stands across from where it was at birth, and asks whether the life being led is the one that was meant; the full circle takes eighty-four years, and those who complete it have generally answered. Beyond lie two planets whose rounds outlast us. They are the hills, and nobody is in a hurry with hills.',
    ],
  ],
};
