import type { SampleArticle } from '../sample-article.ts';

export const lastTram: SampleArticle = {
  slug: '2026/11/last-tram-becomes-market',
  section: 'Transport',
  title: 'The town’s last tram will run again, with vegetables in it',
  standfirst:
    'Car 14 has stood in its shed since 1974. From April it is to be a market that comes to the hill twice a week.',
  byline: 'Jonas Whitlock',
  published: '2026-11-16T16:05:00+01:00',
  picture: 'tram',
  caption: 'Car 14 in its own colours, once the pigeons have moved out. Drawing: Harbour Post',
  paragraphs: [
    'The council has found a use for the one tram that nobody could bring themselves to scrap. By eleven votes to six it agreed on Thursday to lend Car 14 to the growers of the Low Fields, who mean to fill it with shelves and drive it up Castle Hill every Wednesday and Saturday.',
    'The plan is simple to say and was not simple to cost. The hill has had no greengrocer since the last one closed four years ago, and the bus that serves it is too small for anyone with a week’s shopping and a pushchair. The rails, on the other hand, never left: they were tarred over in 1975 because lifting them was dearer.',
    '“We walked the whole line with a hammer,” said Oona Brandt, who farms at the bottom of it. “You hit the tar, and it rings. Two kilometres of perfectly good track, with cars parked on it.”',
    'About nine hundred metres will be uncovered, from the depot to the chapel, at a cost that the council puts at 410,000. The growers will pay for the inside of the tram themselves, and have raised two thirds of what they need, a good part of it from people who remember riding in it to school.',
    'Car 14 was built in 1936 and has its original motors. The museum society that has looked after it says that one of them turns freely and the other turns when spoken to firmly. Both are to be rewound over the winter. A battery under the floor will replace the overhead wire, which would have needed thirty-one new poles and, the society admits, a great many meetings.',
    'Those who voted against it were not against vegetables. Councillor Marcus Yeo pointed out that a van could do the same work next week for a twentieth of the money. “I have nothing against a lovely thing,” he said. “I only want us to say aloud that we are buying a lovely thing, and not a shop.”',
    'Mrs Brandt’s answer was that a van had been tried. The growers ran one for two summers, and people on the hill used it about as often as they use any van: when they happened to be in and happened to hear it. A tram, she argued, has a timetable, a bell and a place to stand out of the rain. In the survey that she brought to the meeting, seven in ten households said that they would use it, and four in ten said that they would come down to meet it.',
    'There are conditions. The tram may not go faster than a person can jog, must carry a conductor on the steep part by the school, and will stop running if the brakes fail the inspection that is due in February. Residents of Mill Row asked for, and got, a promise that the bell will not be rung before eight.',
    'Parking was the hardest part of the evening. Forty-three places will go, most of them in the upper street, and the council has offered their owners space behind the depot instead. Several said that they would rather walk up than park down. One said that if there was going to be a tram, he supposed that he could take the tram.',
    'The first run is planned for the second Saturday in April. The growers have asked for the old destination blind, which the museum found rolled up in a drawer and in perfect order. It has nineteen places on it, of which twelve are no longer stops and two are no longer places. For the opening it will be turned to the last one on the roll, which says simply: “Special”.',
  ],
};
