import type { SampleArticle } from '../sample-article.ts';

export const lighthouseLog: SampleArticle = {
  slug: '2026/11/lighthouse-log-bakery-wall',
  section: 'Town',
  title: 'Lighthouse log, lost for a century, turns up in a bakery wall',
  standfirst:
    'Builders fitting a new oven in Cooper Street found eleven years of weather, wrecks and bad temper behind the bricks.',
  byline: 'Mirela Oduya',
  published: '2026-11-18T07:30:00+01:00',
  picture: 'lighthouse',
  caption: 'Gannet Rock, as the keeper saw it: alone, and usually wet. Drawing: Harbour Post',
  keywords: ['Gannet Rock', 'Local history'],
  paragraphs: [
    'For most of its life the wall behind the flour store at Penhallow’s bakery has done nothing more remarkable than stay warm. On Monday morning it gave up a parcel of oilcloth the size of a loaf, and inside it, dry as the day it was wrapped, lay the missing log of the Gannet Rock lighthouse.',
    'The book covers the years 1908 to 1919, the only stretch that the Maritime Archive on Quay Hill does not have. Historians had assumed that it went down with the supply boat Constance, which was lost with the keeper’s furniture aboard in the winter of 1920.',
    '“I thought it was a brick that had come loose,” said Tam Ridley, who was cutting an opening for the new oven. “Then it had a ribbon round it. Bricks don’t, as a rule.”',
    'Mr Ridley took the parcel to the baker, Ines Penhallow, who cut the ribbon with a dough knife, read three pages standing up, and closed the shop for the rest of the day. By noon a handwritten card in the window said only: “Found something. Bread tomorrow.”',
    'The log was kept by Abel Crane, who lived on the rock for twenty-six years with two assistants, a succession of goats, and by his own account very little patience. The official columns are in order: wind, swell, lamp lit, lamp out. The margins are another matter. There he complains of the paraffin, of the Admiralty, of the second assistant’s singing, and once, over four pages, of a single gull.',
    'Between the complaints are things that nobody else wrote down. On the night of 3 March 1912 he counted nine fishing boats going out past the light and seven coming home, and drew each of them with its sail number. The harbour’s own register for that week was destroyed in the flood of 1931, and until now the two missing crews were known only from a plaque.',
    '“That page alone is worth the whole book,” said Dr Halima Voss, who runs the archive. “There are families here who have never been sure which night it was. He was sure. He even wrote down what the moon was doing.”',
    'How the log came to be in Cooper Street is less certain. Mr Crane’s sister Edith married a Penhallow in 1919, the year in which the entries stop. Dr Voss believes that he left it with her when he was moved to the mainland, perhaps because he did not want the Admiralty to read what he had written about it. The wall was built the following spring, when the bakery bought its first steam oven.',
    'The paper is in good condition. Fourteen leaves are stuck together and will be parted in a workshop in the capital, which may take until summer. The rest is to be photographed in the next three weeks, and the archive wants readers to help with the handwriting, which it describes as “consistent but unforgiving”.',
    'There is one more puzzle. On the inside of the cover, in pencil and in a different hand, somebody has noted the depth of water at six points around the rock. None of the six agrees with the chart of the time. Two of them agree, to the foot, with a survey made in 1968.',
    'The harbour master, Piet Solheim, was careful when he was asked about it. “Either somebody out there had a very long lead line and a lot of free afternoons,” he said, “or we have been telling the wrong story about who first found the eastern channel. I would like to see the rest before I say which.”',
    'The log goes on show in the reading room on Saturday, open at the page with the boats. Mrs Penhallow has been asked to bring the ribbon. The oven, she said, can wait; it has waited since 1920, and so had the book.',
  ],
};
