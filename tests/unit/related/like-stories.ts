/** Two tellings that are written alike: title and summary of each, and their language where it is not English. */
export type Pair = [
  one: [title: string, summary: string],
  other: [title: string, summary: string],
  language?: string,
];

/** Of two stories, whose headlines differ in a name, a number, a day, or in what is said. */
export const otherStories: Pair[] = [
  // Headlines of one form.
  ...(
    [
      ['Fear of flooding', 'Fear of frost'],
      ['Fear of flying grips town', 'Fear of famine grips province'],
      ['Fear of the dark', 'Fear of the deep'],
      ['Fear of job losses at steel works', 'Fear of job losses at car plant'],
      ['Fear of job losses grows', 'Fear of power cuts grows'],
      ['Fear of new strikes on the railway', 'Fear of new strikes in hospitals'],
      ['Welcome to the harbour festival', 'Welcome to the film festival'],
      ['Welcome to the new normal', 'Welcome to the new frontier'],
      ['Welcome to Lisbon', 'Welcome to Oslo'],
      ['Welcome to the age of cheap power', 'Welcome to the age of cheap weapons'],
      ['What we know about the train crash', 'What we know about the bank collapse'],
      [
        'Everything you need to know about the budget',
        'Everything you need to know about the eclipse',
      ],
      ['How to survive a heatwave at home', 'How to survive a long flight with children'],
    ] as const
  ).flatMap(([one, other]): Pair[] => [
    [
      [one, ''],
      [other, ''],
    ],
    [
      [one, 'People who live nearby say that they have seen it coming for years.'],
      [other, 'The ministry presented its plans this morning and asked for patience.'],
    ],
  ]),
  [
    ['Arsenal beat Chelsea 2-1 in Premier League', 'A late goal decides the match.'],
    ['Liverpool beat Everton 2-1 in Premier League', 'A late goal decides the match.'],
  ],
  [
    ['Arsenal beat Chelsea 2-1 in Premier League', ''],
    ['Liverpool beat Everton 2-1 in Premier League', ''],
  ],
  [
    ['Arsenal Beat Chelsea 2-1 in Premier League Opener', 'The season begins with a late goal.'],
    ['Liverpool Beat Everton 2-1 in Premier League Opener', 'Two goals from the captain.'],
  ],
  [
    ['Weather for Tuesday: rain in the west', 'Showers come in from the sea by noon.'],
    ['Weather for Wednesday: rain in the west', 'Showers come in from the sea by noon.'],
  ],
  [
    ['Harbour residents fear the bell', 'The new bell is to ring each hour of the night.'],
    [
      'Harbour residents welcome the bell',
      'People near the church have missed its sound for years.',
    ],
  ],
  [
    ['Harbour residents fear the bell', ''],
    ['Harbour residents welcome the bell', ''],
  ],
  [
    ['Magnitude 6.1 earthquake strikes northern Chile', 'No damage was reported, the survey said.'],
    ['Magnitude 6.4 earthquake strikes southern Peru', 'No damage was reported, the survey said.'],
  ],
  [
    ['6.1 quake shakes Chile', 'The earthquake was felt along the coast; nobody was hurt.'],
    ['Earthquake of 6.4 felt in Peru', 'The quake shook the coast; nobody was hurt.'],
  ],
  [
    ['Shares rise after decision of the central bank', 'Banks and builders led the gains.'],
    ['Shares fall after decision of the central bank', 'Builders and lenders lost most.'],
  ],
  [
    ['Two hurt in crash on the A7 near Selby', 'Police closed the road for two hours.'],
    ['Two hurt in crash on the A7 near Norton', 'Police closed the road for two hours.'],
  ],
  [
    ['Police seize 40 kilos of cocaine in harbour', 'The drugs were hidden in a container.'],
    ['Police seize 90 kilos of cocaine in harbour', 'The drugs were hidden in a container.'],
  ],
  [
    ['Météo de mardi : pluie sur la côte ouest', 'Des averses arrivent par la mer.'],
    ['Météo de mercredi : pluie sur la côte ouest', 'Des averses arrivent par la mer.'],
    'fr',
  ],
  [
    ['Bayern schlägt Dortmund 2:1 in der Bundesliga', 'Ein spätes Tor entscheidet.'],
    ['Leipzig schlägt Mainz 2:1 in der Bundesliga', 'Der Kapitän trifft zweimal.'],
    'de',
  ],
  [
    ['الأهلي يفوز على الزمالك في الدوري الممتاز', 'هدف متأخر يحسم المباراة.'],
    ['الاتحاد يفوز على النصر في الدوري الممتاز', 'القائد يسجل هدفين.'],
    'ar',
  ],
];

/** Of one story, whose headlines differ in more than letters. */
export const oneStory: Pair[] = [
  [
    ['Arsenal beat Chelsea 2-1 in Premier League', 'Dana Lind scores in the last minute.'],
    ['Late Lind goal gives Arsenal 2-1 win over Chelsea', 'The last minute decides the match.'],
  ],
  [
    ['Magnitude 6.1 earthquake strikes northern Chile', 'It was felt in Iquique; nobody was hurt.'],
    ['Chilean coast shaken by 6.1 earthquake', 'Nobody was hurt in Iquique, where it was felt.'],
  ],
  [
    ['Magnitude 6.1 earthquake strikes northern Chile | Harbour Post', 'Nobody was hurt.'],
    ['Magnitude 6.1 earthquake hits northern Chile - Tide News', 'Nobody was hurt.'],
  ],
  [
    ['Council approves 1,200 homes in Eastgate', 'Work on the old docks begins in spring.'],
    ['1200 homes for Eastgate approved by council', 'The old docks are built on from spring.'],
  ],
  [
    ['Harbour residents fear the new bell', 'The bell of 1780 is to ring each hour of the night.'],
    ['Residents afraid of new harbour bell', 'Each hour of the night the bell of 1780 is to ring.'],
  ],
  [
    ['Schools stay closed after Storm Brigid', 'More than 200 schools in the west do not open.'],
    ['Schools remain closed after Storm Brigid', 'More than 200 schools in the west stay shut.'],
  ],
  [
    ['Storm Brigid: “Stay at home”, says mayor Ruiz', 'Winds of 140 kph are expected by night.'],
    ['Mayor Ruiz asks all to stay at home for Storm Brigid', 'By night winds may reach 140 kph.'],
  ],
  [
    ['Germany and France sign deal on harbour ferries', 'Berlin pays half of the nine boats.'],
    [
      'Harbour ferries: French and German ministers sign',
      'Nine boats, half of them paid by Berlin; France and Germany share the rest.',
    ],
  ],
  [
    ['Union Calls Off Ferry Strike After Deal', 'Night shifts are to be shorter from May.'],
    ['Ferry strike called off after deal', 'From May night shifts are shorter, the union says.'],
  ],
  [
    ['Parliament doubles tax on sugary drinks', 'The tax begins in July; the vote was close.'],
    ['Tax on sugary drinks doubled by 3 votes', 'Parliament was divided; the tax begins in July.'],
  ],
  [
    [
      'Streik stoppt alle Hafenfähren bis Freitag',
      'Die Verhandlungen über Nachtschichten sind gescheitert.',
    ],
    [
      'Hafenfähren stehen wegen Streik bis Freitag still',
      'Über die Nachtschichten gab es keine Einigung in den Verhandlungen.',
    ],
    'de',
  ],
  [
    [
      'La grève arrête les bacs du port jusqu’à vendredi',
      'Les négociations sur le travail de nuit ont échoué.',
    ],
    ['Bacs du port : grève jusqu’à vendredi', 'Échec des négociations sur le travail de nuit.'],
    'fr',
  ],
];
