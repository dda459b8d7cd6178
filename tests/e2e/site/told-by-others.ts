import { lastTram } from './articles/last-tram.ts';
import { origin, sampleArticles } from './newspaper.ts';
import { rss, wire } from './serve-feeds.ts';

/** What three sources say about the newspaper's articles: a news agency, a gazette, and the newspaper itself. */

export const gazette = 'http://islandgazette.example';

const hour = 3_600_000;
/** So many hours after the newspaper told it. */
const after = (hours: number): string =>
  new Date(Date.parse(lastTram.published) + hours * hour).toUTCString();

/** The story of the tram as the agency had it first, and what came of it an hour ago. */
export const told = {
  first: {
    title: 'The last tram returns to Castle Hill as a market for vegetables',
    text: 'Car 14, in its shed since 1974, will bring the growers of the Low Fields up Castle Hill twice a week, the council agreed.',
    link: `${wire}/town/tram`,
    at: after(-2),
  },
  later: {
    title: 'Growers of the Low Fields look for a driver',
    text: 'Whoever drives Car 14 up Castle Hill from April must ring the bell, though not before eight.',
    link: `${wire}/town/driver`,
    at: new Date(Date.now() - hour).toUTCString(),
  },
  gazette: {
    title: 'Town’s last tram to run again as a market on Castle Hill, vegetables and all',
    text: 'By eleven votes to six the council lends Car 14, in its shed since 1974, to the growers of the Low Fields.',
    link: `${gazette}/tram`,
    at: after(5),
  },
};

const others = [
  'Swimmers count the seals again',
  'A new roof for the swimming baths',
  'School choir sings in the crypt',
].map((title, n) => ({ title, link: `${wire}/town/${n}`, at: after(n) }));

/** Their feeds, with how many items each has. */
export const news = {
  agency: {
    address: `${wire}/town.xml`,
    title: 'Harbour Wire: Town',
    items: 2 + others.length,
    body: rss([told.later, told.first, ...others], 'Harbour Wire: Town'),
  },
  gazette: {
    address: `${gazette}/feed.xml`,
    title: 'Island Gazette',
    items: 1,
    body: rss([told.gazette], 'Island Gazette', '', gazette),
  },
  newspaper: {
    address: `${origin}/feed.xml`,
    title: 'The Harbour Post',
    items: sampleArticles.length,
    body: rss(
      sampleArticles.map(({ slug, title, standfirst, published }) => ({
        title,
        text: standfirst,
        // As newspapers do, to count who comes from where.
        link: `${origin}/${slug}?utm_source=feed`,
        at: new Date(published).toUTCString(),
      })),
      'The Harbour Post',
      '',
      origin,
    ),
  },
};
