import { withCited } from '../assist/cited-texts.ts';
import { HelpFault } from '../assist/help-fault.ts';
import type {
  HelpOutcome,
  JobName,
  JobOrder,
  JobOutcome,
  Jobs,
  Question,
  Reply,
} from '../contract.ts';

type Job<K extends JobName> = (
  takes: Jobs[K]['takes'],
  tell: (news: Jobs[K]['news']) => void,
  ask: (question: Question<K>) => Promise<Reply<K>>,
) => Promise<Jobs[K]['answers']>;

/** How each job is done. What it needs is loaded with the first of its kind. */
const jobs: { [K in JobName]: Job<K> } = {
  async readSources({ sources }, tell) {
    const { readSources } = await import('./read-sources.ts');
    await readSources(sources, tell);
    return null;
  },
  async findFeeds({ addresses }) {
    const { findFeedsAt } = await import('./find-feeds-at.ts');
    return findFeedsAt(addresses);
  },
  async readHashtags({ article, blocks }) {
    const { readHashtags } = await import('./read-hashtags.ts');
    const { openStores } = await import('./stores.ts');
    return readHashtags(await openStores(), article, blocks);
  },
  async readRelated({ article, blocks, now }) {
    const { readRelated } = await import('./read-related.ts');
    const { openStores } = await import('./stores.ts');
    const { loadWordVectors } = await import('./word-vectors.ts');
    return readRelated(await openStores(), article, blocks, now, loadWordVectors);
  },
  async listAbout(takes) {
    const { listAbout } = await import('./list-about.ts');
    const { openStores } = await import('./stores.ts');
    return listAbout(await openStores(), takes);
  },
  help: ({ ask, subject, server, embedded }, tell) =>
    orFault(async () => {
      if (server) {
        const { helpByServer } = await import('../providers/server/help-by-server.ts');
        return helpByServer(ask, subject, { server, embedded, tell });
      }
      const { runEmbedded } = await import('../assist/embedded.ts');
      return withCited(await runEmbedded(ask, subject), subject);
    }),
  listModels: ({ server }) =>
    orFault(async () => (await import('../providers/server/list-models.ts')).listModels(server)),
  tryServer: ({ server }) =>
    orFault(async () => (await import('../providers/server/try-server.ts')).tryServer(server)),
  async writeBackup(order, _, ask) {
    const { writeBackup } = await import('../backup/write-backup.ts');
    return writeBackup(order, ask);
  },
};

/** That help failed is an answer; what else is thrown is a bug. */
async function orFault<T>(work: () => Promise<T>): Promise<HelpOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof HelpFault)) throw error;
    return { ok: false, code: error.code, detail: error.message };
  }
}

/** Does a job. Never throws: an error is an outcome. */
export async function doJob<K extends JobName>(
  order: JobOrder<K>,
  tell: (news: Jobs[K]['news']) => void,
  ask: (question: Question<K>) => Promise<Reply<K>>,
): Promise<JobOutcome<Jobs[K]['answers']>> {
  try {
    return { ok: true, value: await jobs[order.job](order.takes, tell, ask) };
  } catch (error) {
    return { ok: false, code: 'failed', detail: String(error) };
  }
}
