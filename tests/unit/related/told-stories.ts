/**
 * Headlines and first lines as several newsrooms write them, made up for these tests: each subject has several stories
 * of the same days, and each story is told two or three times.
 */
export interface ToldStory {
  subject: string;
  story: string;
  title: string;
  summary: string;
}

const subjects: Record<string, Record<string, [title: string, summary: string][]>> = {
  ferries: {
    strike: [
      [
        'Ferry crews walk out over night shifts',
        'Harbour ferries stay in port until Friday after talks with the union failed.',
      ],
      [
        'Strike stops all harbour ferries until Friday',
        'The union and the operator could not agree on night shifts for the crews.',
      ],
      [
        'Commuters stranded as ferry strike begins',
        'Talks over night shifts broke down; crews of the harbour ferries stopped work at dawn.',
      ],
    ],
    end: [
      [
        'Ferries sail again after crews and operator agree',
        'Night shifts will be shorter, the union said after two days of strike.',
      ],
      [
        'Harbour ferry strike ends with deal on night shifts',
        'The first boats left at noon; shifts at night are to be shorter.',
      ],
    ],
    hydrogen: [
      [
        'Council buys nine hydrogen ferries',
        'The first of the new ferries is to sail in spring, at a cost of 90 million.',
      ],
      [
        'Harbour ferries to run on hydrogen from spring',
        'The council voted to replace all nine ferries for 90 million.',
      ],
    ],
    rescue: [
      [
        'Ferry rescues two kayakers off Gannet Rock',
        'The captain turned back when a passenger saw a paddle in the water.',
      ],
      [
        'Two kayakers pulled from sea by ferry crew',
        'A passenger saw a paddle off Gannet Rock, and the captain turned the ferry round.',
      ],
    ],
  },
  storm: {
    landfall: [
      [
        'Storm Brigid makes landfall with winds of 140 kph',
        'Thousands are without power along the western coast as Brigid comes ashore.',
      ],
      [
        'Brigid comes ashore: thousands without power',
        'Winds of 140 kph hit the western coast when the storm made landfall on Tuesday night.',
      ],
      [
        'Western coast battered as Storm Brigid hits',
        'Power is out in thousands of homes after the storm made landfall with 140 kph winds.',
      ],
    ],
    victims: [
      [
        'Three dead after Storm Brigid',
        'A man in a car and two fishermen lost their lives on the western coast, police said.',
      ],
      [
        'Storm Brigid: police confirm three deaths',
        'Among the dead are two fishermen from the western coast.',
      ],
    ],
    forecast: [
      [
        'After Brigid, the next storm is on its way',
        'Storm Conor may reach the western coast on Sunday, with winds of 110 kph.',
      ],
      [
        'Storm Conor expected on Sunday',
        'Forecasters warn of winds up to 110 kph on the western coast, days after Brigid.',
      ],
    ],
    schools: [
      [
        'Schools stay closed after Storm Brigid',
        'More than 200 schools in the west will not open on Thursday, the ministry said.',
      ],
      [
        'Over 200 schools shut on Thursday because of storm damage',
        'The ministry of education named the schools in the west that will not open after Brigid.',
      ],
    ],
    bridge: [
      [
        'Swept away: the old bridge of Kilmore',
        'The stone bridge of 1780 fell into the river in the night, and nobody was hurt.',
      ],
      [
        'Historic Kilmore bridge collapses in flood',
        'Built in 1780, the stone bridge fell into the swollen river overnight; no one was hurt.',
      ],
    ],
  },
  rates: {
    bank: [
      [
        'Central bank holds rates at 3.5 percent',
        'Inflation is still above target, the governor Ana Ruiz said, and a cut must wait.',
      ],
      [
        'Rates unchanged at 3.5 percent as inflation lingers',
        'Governor Ana Ruiz of the central bank said that it was too early for a cut.',
      ],
      [
        'No cut yet: central bank keeps interest rate at 3.5 percent',
        'Inflation remains above target, according to governor Ana Ruiz.',
      ],
    ],
    markets: [
      [
        'Shares fall after central bank keeps rates',
        'Banks and builders lost most as hopes of a cut faded.',
      ],
      [
        'Stock market down as hopes of a rate cut fade',
        'Builders and banks led the losses after the decision of the central bank.',
      ],
    ],
    homes: [
      [
        'House prices rise for the sixth month',
        'A home costs 4 percent more than a year ago, figures of the lender Holt show.',
      ],
      [
        'Sixth monthly rise in house prices, says Holt',
        'The lender finds homes 4 percent dearer than a year ago.',
      ],
    ],
    jobs: [
      [
        'Unemployment falls to lowest since 2008',
        'The rate was 4.1 percent in October, the statistics office said.',
      ],
      [
        'Jobless rate drops to 4.1 percent, lowest since 2008',
        'The statistics office counted 30,000 fewer people without work in October.',
      ],
    ],
  },
  space: {
    launch: [
      [
        'Lunar probe Tern lifts off after two delays',
        'The rocket left the coast at dawn; the probe is to reach the moon in nine days.',
      ],
      [
        'Tern is on its way to the moon',
        'After two delays the rocket with the lunar probe lifted off at dawn.',
      ],
    ],
    photos: [
      [
        'Tern sends its first pictures of the Earth',
        'From 200,000 kilometres the lunar probe looked back.',
      ],
      [
        'First photos from lunar probe Tern show a blue Earth',
        'The probe took them at a distance of 200,000 kilometres on its way to the moon.',
      ],
    ],
    comet: [
      [
        'How to see comet Iwata this week',
        'The comet is low in the west after sunset, and binoculars help.',
      ],
      [
        'Comet Iwata at its brightest: where to look',
        'After sunset look low in the west, with binoculars, for the comet.',
      ],
    ],
    telescope: [
      [
        'Telescope finds water on a distant planet',
        'Steam in the air of planet Osei 4b was seen by the telescope in Chile.',
      ],
      [
        'Water vapour detected around planet Osei 4b',
        'Astronomers at a telescope in Chile saw steam in the air of the distant planet.',
      ],
    ],
  },
  football: {
    final: [
      [
        'Rovers win cup final on penalties',
        'Goalkeeper Dana Lind saved three after a goalless game against United.',
      ],
      [
        'Lind the hero as Rovers beat United on penalties',
        'Three saves by the goalkeeper decided the cup final, which had no goals.',
      ],
    ],
    parade: [
      [
        'Thousands cheer Rovers at cup parade',
        'Goalkeeper Dana Lind held the cup from an open bus on Harbour Street.',
      ],
      [
        'Rovers bring the cup home',
        'Crowds lined Harbour Street for the open bus with the players of the winning team.',
      ],
    ],
    coach: [
      [
        'United part ways with coach Berg',
        'After six defeats in a row the club said that Tomas Berg would leave at once.',
      ],
      [
        'Coach Tomas Berg leaves United after six defeats',
        'The club announced the end of his contract with immediate effect.',
      ],
    ],
    stadium: [
      [
        'Plans for new Rovers stadium rejected',
        'The council found that 40,000 seats were too many for the district of Eastgate.',
      ],
      [
        'Council says no to 40,000-seat stadium in Eastgate',
        'Rovers must look for another place after their plans were turned down.',
      ],
    ],
  },
  health: {
    vaccine: [
      [
        'Malaria vaccine halves cases in children, trial finds',
        'In a trial with 5,000 children in four countries the vaccine cut cases by half.',
      ],
      [
        'New vaccine cuts malaria cases by half',
        'A trial of 5,000 children in four countries shows the effect after a year.',
      ],
    ],
    measles: [
      [
        'Measles cases double as fewer children get the vaccine',
        'Doctors counted 800 cases in the first half of the year.',
      ],
      [
        'Measles on the rise: 800 cases in six months',
        'That is twice as many as a year ago; too few children are vaccinated, doctors say.',
      ],
    ],
    hospital: [
      [
        'Hospital in Norton to close its emergency room',
        'From March patients must go to Selby, 30 kilometres away.',
      ],
      [
        'Norton loses its emergency room in March',
        'The hospital says that patients will be taken to Selby, 30 kilometres away.',
      ],
    ],
    sugar: [
      [
        'Sugar tax on drinks doubled',
        'Parliament voted by a small majority to double the tax from July.',
      ],
      [
        'Parliament doubles tax on sugary drinks',
        'The higher tax begins in July; the vote was close.',
      ],
    ],
  },
};

export const toldStories: ToldStory[] = Object.entries(subjects).flatMap(([subject, stories]) =>
  Object.entries(stories).flatMap(([story, tellings]) =>
    tellings.map(([title, summary]) => ({ subject, story: `${subject} ${story}`, title, summary })),
  ),
);
