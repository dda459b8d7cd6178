import type { Article } from '../article/article.ts';
import type { Ask, HelpNews, Made, ServerPlace, Subject } from '../assist/assist.ts';
import type { FoundFeeds, SourceOrder, SourceReading } from '../related/source-reading.ts';
import type { BackupFault, DataAnswers } from './data-calls.ts';
import type { HelpOutcome } from './help-calls.ts';
import type { Outcome } from './outcome.ts';
import type { PageBlock } from './page-words.ts';
import type { ArticleHashtags, ListedAbout, Related } from './related-calls.ts';

/**
 * Every job of the workshop, the process where heavy work is done: what it takes, what it tells while it is under way,
 * and what it answers. Plain JSON throughout. Only the background hands out jobs.
 */
export interface Jobs {
  /** Asks for sources over the web, and tells what came of each as soon as it is known. */
  readSources: {
    takes: { sources: SourceOrder[] };
    news: { source: string; reading: SourceReading };
    answers: null;
  };
  /** Looks for the feeds at an address: the first that answers of what was typed. */
  findFeeds: { takes: { addresses: string[] }; news: never; answers: FoundFeeds };
  /** The hashtags of an article, from its page, its text and what the reader decided. `blocks` are its text, or none. */
  readHashtags: {
    takes: { article: Article; blocks: PageBlock[] };
    news: never;
    answers: ArticleHashtags;
  };
  /** Looks for what is related to an article. */
  readRelated: {
    takes: { article: Article; blocks: PageBlock[]; now: number };
    news: never;
    answers: Related;
  };
  /** Lists everything with a hashtag. */
  listAbout: {
    takes: { hashtag: string; limit: number; after: { at: number; key: string } | null };
    news: never;
    answers: ListedAbout;
  };
  /**
   * Helps with reading: by this extension's own code, or by the reader's server. `embedded` says whether that code is
   * switched on, and so may choose what the server translates.
   */
  help: {
    takes: { ask: Ask; subject: Subject; server: ServerPlace | null; embedded: boolean };
    news: HelpNews;
    answers: HelpOutcome<Made>;
  };
  listModels: { takes: { server: ServerPlace }; news: never; answers: HelpOutcome<string[]> };
  tryServer: {
    takes: { server: ServerPlace };
    news: never;
    answers: HelpOutcome<{ said: string; took: number }>;
  };
  /** Writes everything into the folder that the reader picked. */
  writeBackup: { takes: BackupOrder; news: never; answers: BackupWritten };
}

/** What some jobs ask the background while they are under way, one question at a time, and what they are answered. */
interface JobQuestions {
  /** One part of everything after the other: where the next begins. */
  writeBackup: { question: string | null; reply: Outcome<DataAnswers['exportPart']> };
}

export type Question<K extends JobName> = K extends keyof JobQuestions
  ? JobQuestions[K]['question']
  : never;
export type Reply<K extends JobName> = K extends keyof JobQuestions
  ? JobQuestions[K]['reply']
  : never;

export interface BackupOrder {
  /** Milliseconds since 1970. */
  now: number;
  /** How many backups are to be left of those that were written here. */
  keep: number;
  /** Their names, the oldest first. */
  own: string[];
}

/** `own`: the backups that are left. */
export type BackupWritten =
  | { ok: true; comments: number; own: string[] }
  | { ok: false; fault: BackupFault };

export type JobName = keyof Jobs;

/** Why a job came to nothing. */
type JobFault =
  /** Whoever asked for it wanted it no longer. */
  | 'stopped'
  /** It took longer than it was given. */
  | 'late'
  /** The workshop ended under it: out of memory, or the browser closed it. */
  | 'crashed'
  /** The workshop could not be opened. */
  | 'closed'
  /** It threw; the detail says what. */
  | 'failed';

export type JobOutcome<T> = { ok: true; value: T } | { ok: false; code: JobFault; detail: string };

/** What the background sends into the workshop: one of these for each connection, at its start; then its replies. */
export interface JobOrder<K extends JobName = JobName> {
  job: K;
  takes: Jobs[K]['takes'];
  /** How long it may take once it has begun, in milliseconds. */
  patience: number;
}

/** The reply to the question that a job asked last. */
export interface JobReply<K extends JobName = JobName> {
  reply: Reply<K>;
}

/** What the workshop says back, in this order: `begun`, any number of the others, and one `outcome`. */
export type JobWord<K extends JobName = JobName> =
  | { begun: true }
  /** Only so that the browser does not stop the waiting background. */
  | { busy: true }
  | { news: Jobs[K]['news'] }
  | { question: Question<K> }
  | { outcome: JobOutcome<Jobs[K]['answers']> };
