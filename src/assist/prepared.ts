import { tellLanguage } from '../article/tell-language.ts';
import type { ResultLine, Sentence, Subject } from './assist.ts';
import { baseLanguage } from './base-language.ts';
import { splitSentences } from './split-sentences.ts';
import { makeTermSplitter, type SplitTerms } from './split-terms.ts';

/** A subject with what every task needs of it. */
export interface Prepared {
  subject: Subject;
  /** Of the article: BCP 47, or '' where nobody knows. */
  tag: string;
  /** The first subtag of it. */
  language: string;
  sentences: readonly Sentence[];
  splitTerms: SplitTerms;
}

/** How much of a text tells its language. */
const telling = 5000;

export function prepare(subject: Subject): Prepared {
  const tag = subject.language || tellLanguage(sampleOf(subject));
  const language = baseLanguage(tag);
  return {
    subject,
    tag,
    language,
    sentences: splitSentences({ blocks: subject.blocks, language: tag }),
    splitTerms: makeTermSplitter(language),
  };
}

/** The beginning of an article's text. */
function sampleOf({ blocks }: Subject): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text.slice(0, telling)}\n`;
    if (sample.length > telling) break;
  }
  return sample;
}

/** A line that is a sentence of the article. */
export function quoteLine(sentence: Sentence, label: ResultLine['label'] = null): ResultLine {
  return {
    label,
    text: sentence.text,
    sentences: [sentence.number],
    comments: [],
    support: 'quoted',
  };
}
