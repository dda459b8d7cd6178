import { claimedAddresses } from '../article/claimed-addresses.ts';
import type { PageFacts } from '../article/page-facts.ts';
import type { Block } from '../article/reading/block.ts';
import { storyInView } from './find-stories.ts';
import { openShadow, type ShadowOf } from './flatten-shadow.ts';
import { isolateStory, type Story } from './isolate-story.ts';
import { keepReading } from './keep-reading.ts';
import { readWhole, type Whole } from './read-facts.ts';
import { runInPieces } from './steps.ts';

export interface Reading {
  /** Reads the page, or the article in view in a stream. Never rejects. */
  read(): Promise<PageFacts>;
  /** The text of the same article, block by block; none where the page has no article. Never rejects. */
  readText(): Promise<Pick<Block, 'kind' | 'text'>[]>;
  /** The address of the article in view in a stream of articles; null on any other page. */
  inView(): string | null;
}

/** Claims remembered for one document; a page that makes more is not worth following. */
const mostClaims = 500;

/** Articles of a stream whose facts are remembered. */
const mostStories = 100;

/**
 * Opens the reading of this document, which remembers where its claims of a canonical address were first made: on a
 * single-page site a head can be late, and speak of the article before. What was read is kept until the page changes.
 * In a stream of articles it is the one in view that is read.
 *
 * @param shadowOf sees into the page's components; into those that it keeps open where it is left out
 */
export function openReading(shadowOf: ShadowOf = openShadow): Reading {
  const claims = new Map<string, string>();
  /** What was said of each article in the stream when it was first read: the page's head moves on with the reader. */
  const stories = new Map<string, Whole>();
  const loadedFrom = (): string =>
    performance.getEntriesByType('navigation')[0]?.name || location.href;
  const inView = (): Story | null => storyInView(document, loadedFrom());

  async function read(watch: (root: Node) => void): Promise<Whole> {
    const look: ShadowOf = (element) => {
      const root = shadowOf(element);
      if (root) watch(root);
      return root;
    };
    const story = inView();
    return story ? readStory(story, look) : readPage(look);
  }
  async function readPage(look: ShadowOf): Promise<Whole> {
    const context = { address: location.href, loadedFrom: loadedFrom(), claims, shadowOf: look };
    const whole = await runInPieces(readWhole(document, context));
    remember(whole);
    const { facts } = whole;
    for (const claim of claimedAddresses(facts)) {
      if (claims.size < mostClaims && !claims.has(claim)) claims.set(claim, facts.address);
    }
    return whole;
  }
  async function readStory(story: Story, look: ShadowOf): Promise<Whole> {
    const { address } = story;
    const before = stories.get(address);
    if (before) return before;
    const context = { address, loadedFrom: address, claims: new Map(), shadowOf: look };
    const whole = await runInPieces(readWhole(isolateStory(document, story), context));
    remember(whole);
    return whole;
  }
  function remember(whole: Whole): void {
    if (stories.size < mostStories) stories.set(whole.facts.address, whole);
  }
  const kept = keepReading(document, read, () => inView()?.address ?? '');
  return {
    read: async () => (await kept()).facts,
    readText: async () => (await kept()).blocks.map(({ kind, text }) => ({ kind, text })),
    inView: () => inView()?.address ?? null,
  };
}
