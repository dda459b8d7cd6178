import type { JobOrder, JobReply, JobWord } from '../contract.ts';
import { doJob } from './jobs.ts';

/** A worker of the workshop: does one job after another, and says what came of each. */
const say = (word: JobWord): void => postMessage(word);

let hearReply: ((reply: unknown) => void) | null = null;

const ask = (question: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    hearReply = resolve;
    say({ question } as JobWord);
  });

addEventListener('message', ({ data }: MessageEvent<JobOrder | JobReply>) => {
  if ('reply' in data) {
    hearReply?.(data.reply);
    return;
  }
  const tell = (news: unknown) => say({ news } as JobWord);
  void doJob(data, tell, ask as never).then((outcome) => say({ outcome }));
});
