import type { Article, ArticleId } from '../article/article.ts';
import { describeArticle } from '../article/describe-article.ts';
import { bareFacts, type PageFacts } from '../article/page-facts.ts';
import { whyUnreadable } from '../article/unreadable-address.ts';
import type { Asker } from '../channel/calls.ts';
import type { Answers, Args, OpenThread } from '../contract.ts';
import { findArticle, noteVisit, type Visit } from '../store/articles.ts';
import { readDrafts } from '../store/drafts.ts';
import { findLead } from '../store/leads.ts';
import type { Store } from '../store/open-store.ts';
import { readSettings } from '../store/settings.ts';
import { readThreadStart } from '../store/thread-parts.ts';
import { readThread } from '../store/threads.ts';
import { unreadKey } from '../thread/draft.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';
import { isNever, siteOf } from './sites.ts';

/** What a popup can show before the page is read: from the browser's own word for the tab alone. */
export async function glanceAtTab(
  { tab }: Args<'glanceAtTab'>,
  house: House,
): Promise<Answers['glanceAtTab']> {
  const { address, title } = await house.tabs.describe(tab);
  const reason = await unreadableReason(address, house);
  const site = siteOf(address);
  if (reason || address === undefined) {
    return { readable: false, reason: reason ?? 'browser', site };
  }
  const drafts = await readDrafts(await house.store(), unreadKey(address));
  const draft = drafts.find(({ slot }) => slot === 'new');
  return { readable: true, address, title, site, draft: draft ?? null };
}

/**
 * Reads the page in a tab, decides which article it is, and gives its thread.
 * @throws CallFault `unreadable`, with the reason as its detail
 */
export async function readTab(
  { tab: asked, latest }: Args<'readTab'>,
  asker: Asker,
  house: House,
): Promise<Answers['readTab']> {
  const tab = asked ?? asker.tab;
  if (tab === null) throw new CallFault('invalid', 'readTab: no tab');
  const article = await readArticle(tab, asker.surface === 'panel', house);
  const store = await house.store();
  const visit = await noteVisit(store, article, house.now());
  await house.tabs.remember(tab, visit.article.id);
  const joined = visit.article.id === article.id ? null : article.id;
  return { ...(await openThread(store, visit.article, latest, tab)), ...visit, joined };
}

/**
 * Gives the thread of an article that is kept.
 * @throws CallFault `missing` where it is not
 */
export async function readKeptThread(
  { article: id }: Args<'readKeptThread'>,
  house: House,
): Promise<Answers['readKeptThread']> {
  const store = await house.store();
  const article = await findArticle(store, await findLead(store, id));
  if (!article) throw new CallFault('missing', id);
  const thread = await openThread(store, article, null, null);
  return { ...thread, joined: null, changedSince: 0, likely: null };
}

async function openThread(
  store: Store,
  article: Article,
  latest: number | null,
  tab: number | null,
): Promise<Omit<OpenThread, keyof Visit | 'joined'> & { article: Article }> {
  const [thread, drafts] = await Promise.all([
    latest === null
      ? readSettings(store).then(({ threadOrder }) =>
          readThreadStart(store, article.id, threadOrder),
        )
      : readThread(store, article.id, latest).then((read) => ({ ...read, more: false })),
    readDrafts(store, article.id),
  ]);
  const threadSeen = thread.article?.threadSeen ?? 0;
  const { comments, more, count } = thread;
  const folded = thread.article?.folded ?? [];
  return { tab, article, comments, more, count, drafts, threadSeen, folded };
}

async function readArticle(tab: number, inPanel: boolean, house: House): Promise<Article> {
  const facts = inPanel ? await revisit(tab, house) : await visit(tab, house);
  if (facts.contentType === 'application/pdf') throw new CallFault('unreadable', 'pdf');
  return describeArticle(facts, house.now());
}

/** Asks the script that hosts the asking panel: it is there, while the click's grant may have ended. */
async function revisit(tab: number, house: House): Promise<PageFacts> {
  const answer = await house.askPage(tab, 'readPage', {});
  if (!answer) throw new CallFault('unreadable', 'other');
  return answer.value;
}

/** Puts the content script in and asks it. A page too busy to answer is known by its address and title alone. */
async function visit(tab: number, house: House): Promise<PageFacts> {
  const { address, title } = await house.tabs.describe(tab);
  const reason = await unreadableReason(address, house);
  if (reason || address === undefined) throw new CallFault('unreadable', reason ?? 'browser');
  const injected = await house.tabs.inject(tab);
  if (injected === 'refused') throw new CallFault('unreadable', 'other');
  const answer = injected === 'done' ? await house.askPage(tab, 'readPage', {}) : null;
  return answer?.value ?? bareFacts(address, title);
}

async function unreadableReason(
  address: string | undefined,
  house: House,
): Promise<ReturnType<typeof whyUnreadable>> {
  const reason = whyUnreadable(address);
  // A file's address is the browser's own secret too while extensions may not read files.
  if (address === undefined && !(await house.tabs.mayReadFiles())) return 'hidden';
  if (reason) return reason;
  if (address?.startsWith('file:') && !(await house.tabs.mayReadFiles())) return 'file';
  return isNever(address, await readSettings(await house.store())) ? 'never' : null;
}

/** Whether a tab still shows an article: asked of the page itself, since tabs move on. */
export async function showsArticle(
  tab: number,
  article: ArticleId,
  house: House,
): Promise<boolean> {
  const facts = await house.askPage(tab, 'readPage', {}, 500);
  if (facts === null) return false;
  const { id } = describeArticle(facts.value, house.now());
  return id === article || (await findLead(await house.store(), id)) === article;
}
