import type { SampleArticle } from '../sample-article.ts';

export const tideClock: SampleArticle = {
  slug: '2026/11/tide-clock-eleven-minutes',
  section: 'Science',
  title: 'Why the tide clock runs eleven minutes fast, and always will',
  standfirst:
    'Visitors report it as broken about twice a week. The woman who winds it would like a word.',
  byline: 'Ada Brannigan',
  published: '2026-11-12T09:00:00+01:00',
  picture: 'clock',
  caption: 'One hand for the sun, one for the moon, none for the impatient. Drawing: Harbour Post',
  paragraphs: [
    'There is a brass plate under the tide clock on the Custom House that reads, in full: “It is right. You are early.” It was put there in 1987 by a keeper who had tired of explaining, and it has not helped. The tourist office still hears about twice a week that the clock is fast, and that somebody ought to do something.',
    'Somebody does. Every Sunday at seven Wilhelmina Aske climbs sixty-two steps with a crank, gives the weights forty turns, and checks the long hand against the water. She has done it for nineteen years and has never once set it back. The eleven minutes, she says, are the whole point.',
    'A tide clock does not tell the hour. It has a single hand that goes round once in twelve hours and twenty-five minutes, the average time from one high water to the next, and it points to high, to low, or to the ebb and flood between. An ordinary wall model costs less than a lunch, and is wrong by up to an hour, because the real tide is no more regular than a child on a swing being pushed by two people.',
    'The two people are the moon and the sun. When they push together, at new and full moon, the swing is high and comes early. When they push across each other, a week later, it is low and comes late. The maker of the Custom House clock, a schoolteacher named Ottoline Marsh, built that into the works in 1843 with a pair of brass cams that she cut by hand from nine years of her own readings.',
    'What she measured, though, was not the tide at the quay. It was the tide at the bar, the bank of sand a mile out that every ship must cross to come in, because that was what captains asked her about. High water reaches the bar first, and the quay eleven minutes later. A captain who read the clock from the river, set off at once and kept a steady speed would arrive over the bar with the most water under him that he was going to get.',
    '“So it is not fast,” said Mrs Aske. “It is far away.”',
    'The university sent a student last spring to see how well the brass still does. Priya Lindqvist put a pressure gauge on the bar for ninety days and compared. On an average day the clock was four minutes out, and on its worst, in the storm at the end of May, nineteen. The computer model that the harbour office uses was three minutes out on average, and in the storm thirty-one.',
    '“I would not put it quite as a victory for brass,” Miss Lindqvist said. “The model knows about wind, and it was given a bad forecast. The clock does not know about wind, and so it could not be misled. There may be a lesson in that, but I have been told not to put it in the thesis.”',
    'The cams are wearing. Where the finger rides on the larger one there is now a groove a third of a millimetre deep, which by Miss Lindqvist’s reckoning makes the spring tides come a minute later than they did when Queen Victoria was young. A new cam could be cut by machine in an afternoon from Ottoline Marsh’s own notebooks, which survive.',
    'Mrs Aske is against it while she holds the crank. The sand moves too, she points out; the bar is some eighty metres nearer to the town than in 1843, and the water gets from there to the quay about a minute sooner. “She has worn exactly as much as the world has,” she said, and hung the crank on its hook. “I should like to see a new one do that.”',
  ],
};
