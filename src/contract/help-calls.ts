import * as v from 'valibot';
import { articleIdSchema } from '../article/article.ts';
import type {
  Ask,
  HelpFaultCode,
  HelpNews,
  Hindrance,
  KeptResult,
  ProviderName,
} from '../assist/assist.ts';
import { askSchema, madeSchema, providerSchema, subjectSchema } from '../assist/help-schemas.ts';
import { grantedSchema } from './arguments.ts';
import type { FaultCode } from './outcome.ts';

const address = v.pipe(v.string(), v.maxLength(2048));
const model = v.pipe(v.string(), v.maxLength(200));
/** What help is about: its article, and what is read of it. */
const about = { article: articleIdSchema, subject: subjectSchema };

/** The calls about help with reading. Help itself is a run: {@link helpRuns}. */
export const helpCalls = {
  /** Who is switched on, and whether the reader's server can be asked. */
  readProviders: { from: ['panel', 'library'], args: v.object({}) },
  /** What was made of an article or thread before, the newest of each kind. */
  readKept: { from: ['panel'], args: v.object(about) },
  /** Keeps what the browser's own models made: they run in the panel. */
  keepResult: {
    from: ['panel'],
    args: v.object({ ...about, ask: askSchema, made: madeSchema }),
  },
  countKept: { from: ['library'], args: v.object({}) },
  forgetKept: { from: ['library'], args: v.object({}) },
  /** Keeps the key of the server at an address, for the background alone; '' for none. No other server is told it. */
  keepServerKey: {
    from: ['library'],
    args: v.object({ key: v.pipe(v.string(), v.maxLength(1000)), address }),
  },
  /** The key itself, for a file of settings that the reader wants it in. */
  readServerKey: { from: ['library'], args: v.object({}) },
  /** The models that a server has. */
  listModels: { from: ['library'], args: v.object({ address, granted: grantedSchema }) },
  /** Forgets the reader's server with its key, and gives back the permission to ask it. */
  disconnectServer: { from: ['library'], args: v.object({}) },
  /** Asks a server for a word, as help would. */
  tryServer: { from: ['library'], args: v.object({ address, model }) },
} as const;

/** What each of them answers. */
export interface HelpAnswers {
  readProviders: Providers;
  readKept: { ask: Ask; kept: KeptResult }[];
  keepResult: KeptResult;
  countKept: { results: number };
  forgetKept: null;
  keepServerKey: null;
  readServerKey: { key: string };
  listModels: HelpOutcome<string[]>;
  disconnectServer: null;
  /** What it said, and how long it took, in milliseconds. */
  tryServer: HelpOutcome<{ said: string; took: number }>;
}

export interface Providers {
  /** Those that are switched on, in the reader's order; none where the whole box is off. */
  on: readonly ProviderName[];
  /** What keeps the server from being asked. */
  server: Hindrance | null;
  /** The server's address, as the reader typed it. */
  serverAddress: string;
  /** Whether what it is asked leaves this machine. */
  serverElsewhere: boolean;
  hasKey: boolean;
}

/** Every way in which help may fail: those of any call, and those of helping. */
export type HelpCode = FaultCode | HelpFaultCode;
export type HelpOutcome<T> = { ok: true; value: T } | { ok: false; code: HelpCode; detail: string };

/** What is asked for over a connection, with news on the way: who may, and what it takes. */
export const helpRuns = {
  /** Help by what the background can reach. With `anew`, a kept result will not do. */
  help: {
    from: ['panel'],
    args: v.object({ ...about, ask: askSchema, provider: providerSchema, anew: v.boolean() }),
  },
} as const;

/** What each of them tells on the way. */
export interface HelpRunNews {
  help: HelpNews;
}

/** What each of them answers at last. */
export interface HelpRunAnswers {
  help: KeptResult;
}
