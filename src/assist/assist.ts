import type { BlockKind } from '../article/reading/block.ts';
import type { CommentId } from '../thread/comment.ts';

/** The words of help with reading: what can be asked for, of whom, and what comes back. Plain JSON throughout. */

/** Who can help: this extension's own code, the browser's built-in models, a server that the reader named. */
export const providerNames = ['embedded', 'browser', 'server'] as const;
export type ProviderName = (typeof providerNames)[number];

/** What a reader can ask for. */
export type Ask =
  | { task: 'summary'; length: 'short' | 'long' }
  | { task: 'keyPoints' }
  | { task: 'explain' }
  | { task: 'fiveWs' }
  | { task: 'answer'; question: string }
  | { task: 'names' }
  /** `passage` is null for the summary and the key points, which are made first. `into` is a BCP 47 language. */
  | {
      task: 'translate';
      what: 'summary' | 'keyPoints' | 'passage';
      passage: string | null;
      into: string;
    }
  /** What the commenters say. */
  | { task: 'digest' }
  | { task: 'translateComment'; text: string; into: string }
  | { task: 'proofread' | 'shorten' | 'calm'; draft: string };
export type Task = Ask['task'];

/** What is asked about: one article, or one thread, and nothing else. */
export interface Subject {
  /** BCP 47, or '' where it is not known. */
  language: string;
  title: string;
  /** The article's blocks in order, as the page shows them. */
  blocks: readonly TextBlock[];
  /** The thread's comments that are neither deleted nor muted, oldest first. */
  comments: readonly SaidComment[];
}
export interface TextBlock {
  kind: BlockKind;
  text: string;
}
export interface SaidComment {
  id: CommentId;
  author: string;
  parent: CommentId | null;
  text: string;
}

/** A sentence of an article, and where it stands: so that it can be marked in the page. */
export interface Sentence {
  /** From 1, in the order of the article. */
  number: number;
  /** The index of its block in the subject's. */
  block: number;
  /** UTF-16 units within the block's text. */
  start: number;
  end: number;
  text: string;
}

/** What a line is; null where the task says it already. */
export type LineLabel =
  | ('who' | 'what' | 'when' | 'where' | 'why')
  | ('person' | 'place' | 'organisation')
  /** Of a digest: comments that say alike, and a comment with an answer that contradicts it. */
  | ('view' | 'disagreement');

/** One line of a result: a sentence, a point, an answer, a name, a group of comments. */
export interface ResultLine {
  label: LineLabel | null;
  /** Plain text. It is drawn as text: no links, no images, no marks. */
  text: string;
  /** Numbers of the sentences that it rests on. */
  sentences: readonly number[];
  /** The comments that it rests on. */
  comments: readonly CommentId[];
  /** `quoted`: it is the article's own words, or a comment's. `cited`: what it cites says so. `unsupported`: nothing shows that it is so. */
  support: 'quoted' | 'cited' | 'unsupported';
}

/** What came of it. */
export interface Result {
  lines: readonly ResultLine[];
  /** `notSaid`: the article does not seem to say; the lines are what comes nearest. `nothing`: there is too little to work on. */
  outcome: 'done' | 'notSaid' | 'nothing';
  provider: ProviderName;
  /** The model's name, where the provider has several; else null. */
  model: string | null;
  /** BCP 47: the language of the lines; '' where it is not known. */
  language: string;
}

/** Who can help with something, and what is in the way. Only who could at all is told of. */
export interface Helper {
  provider: ProviderName;
  /**
   * `ready`: at once. `download`: after a download that the reader has to want. `off`: the reader has not switched it
   * on, or not set it up. `unavailable`: this browser or machine does not have it.
   */
  state: 'ready' | 'download' | 'off' | 'unavailable';
  /** What exactly is in the way; null where nothing is. */
  why: Hindrance | null;
}

/** What keeps a provider from helping. */
export type Hindrance =
  /** The reader has not switched it on. */
  | 'switchedOff'
  /** The server has no address yet, no model, or no permission to be asked. */
  | 'noAddress'
  | 'noModel'
  | 'noPermission'
  /** The model is not on this machine yet, and takes a download. */
  | 'noDownload'
  /** This browser has no models of its own. */
  | 'noModels'
  /** The browser has them only beside pages whose address begins with https. */
  | 'insecurePage'
  /** The browser does not run them on this machine. */
  | 'weakMachine'
  /** They do not know the languages. */
  | 'language';

/** What is told while help is under way. */
export type HelpNews =
  /** How much of a model is there, from 0 to 1. */
  | { kind: 'download'; loaded: number }
  /** Of a long text, how many parts are read, and of how many. */
  | { kind: 'parts'; read: number; of: number }
  /** The lines so far: all of them, each time. None of what they cite is checked yet. */
  | { kind: 'lines'; lines: readonly ResultLine[] };

/** A result, with the texts of the sentences that it cites, by their numbers. */
export interface Made {
  result: Result;
  cited: Record<number, string>;
}

/** A server that speaks the protocol of OpenAI's chat completions. */
export interface ServerPlace {
  /** As the reader typed it. */
  address: string;
  model: string;
  /** '' where it takes none. */
  key: string;
}

/** A result, as it is kept. */
export interface KeptResult {
  result: Result;
  /** Milliseconds since 1970. */
  made: number;
  /** Whether what it was made of has changed since. */
  outdated: boolean;
  /** The texts of the sentences that it cites, by their numbers: in a changed article the numbers are others. */
  cited: Record<number, string>;
}

/** Why help came to nothing. */
const helpFaults = [
  /** The reader wanted it no longer. */
  'stopped',
  'late',
  /** Nobody who is switched on can do it. */
  'noHelper',
  /** The reader's server does not answer: it is not running, or the address is wrong. */
  'notRunning',
  /** It refuses requests of this extension: the detail is the setting to change, where it is known. */
  'refusedOrigin',
  'unknownModel',
  'badKey',
  /** What it answers is not of the protocol. */
  'notProtocol',
  /** It asks to be left alone for a while: the detail is for how many seconds, where it says so. */
  'tooMany',
  /** It failed itself. The detail is what it says. */
  'serverFailed',
  /** The answer ended in the middle. */
  'cut',
  /** The answer did not come to an end. */
  'endless',
  /** The text is too long for the model. */
  'tooLong',
  /** The model refused, or what it said could not be used. */
  'unusable',
  /** The browser starts a download only right after a click. */
  'needsClick',
  /** The download of the model did not come through. */
  'noDownload',
] as const;
export type HelpFaultCode = (typeof helpFaults)[number];
