import type * as v from 'valibot';
import { type DataAnswers, dataCalls } from './contract/data-calls.ts';
import {
  type HelpAnswers,
  type HelpRunAnswers,
  type HelpRunNews,
  helpCalls,
  helpRuns,
} from './contract/help-calls.ts';
import { type RelatedAnswers, relatedCalls } from './contract/related-calls.ts';
import { type SearchAnswers, searchCalls } from './contract/search-calls.ts';
import { type SourceAnswers, sourceCalls } from './contract/source-calls.ts';
import { type TabAnswers, tabCalls } from './contract/tab-calls.ts';
import { type ThreadAnswers, threadCalls } from './contract/thread-calls.ts';

/**
 * Everything that crosses a process: each call with who may make it and a schema of what it takes, what it answers,
 * each push, each word from the background to a page's content script, and each way to fail. Plain JSON throughout.
 * The folder beside this has a file for each topic; the rest of the house knows this one alone.
 */

/** Each call: who may make it, and what it takes. */
export const calls = {
  ...dataCalls,
  ...helpCalls,
  ...relatedCalls,
  ...searchCalls,
  ...sourceCalls,
  ...tabCalls,
  ...threadCalls,
} as const;

export type CallName = keyof typeof calls;
export type Args<K extends CallName> = v.InferOutput<(typeof calls)[K]['args']>;

/** What each call answers. */
export interface Answers
  extends DataAnswers,
    HelpAnswers,
    RelatedAnswers,
    SearchAnswers,
    SourceAnswers,
    TabAnswers,
    ThreadAnswers {}

/** Each run: a call that tells news on the way to its answer, and can be stopped. */
export const runs = helpRuns;

export type RunName = keyof typeof runs;
export type RunArgs<K extends RunName> = v.InferOutput<(typeof runs)[K]['args']>;

/** What each run tells on the way. */
export type RunNews = HelpRunNews;

/** What each run answers at last. */
export type RunAnswers = HelpRunAnswers;

export type { UnreadableReason } from './article/unreadable-address.ts';
export type {
  BackupFault,
  BackupFolder,
  ExportKind,
  ImportCount,
  PastImport,
  StoredPart,
} from './contract/data-calls.ts';
export type { HelpCode, HelpOutcome, Providers } from './contract/help-calls.ts';
export type {
  BackupOrder,
  BackupWritten,
  JobName,
  JobOrder,
  JobOutcome,
  JobReply,
  Jobs,
  JobWord,
  Question,
  Reply,
} from './contract/jobs.ts';
export type { FaultCode, Outcome, Surface } from './contract/outcome.ts';
export type {
  MarkedPassage,
  PageBlock,
  PageWords,
  PanelPlace,
  Passage,
  Sheet,
} from './contract/page-words.ts';
export type { Pushes } from './contract/pushes.ts';
export type { ArticleHashtags, ListedAbout, Related } from './contract/related-calls.ts';
export type { SourcePause, SourceRow } from './contract/source-calls.ts';
export type { Glance } from './contract/tab-calls.ts';
export type { Facet, Narrowing, OpenThread, ThreadQuery } from './contract/thread-calls.ts';
