import type { Ask, ProviderName, Result, ResultLine, Subject } from './assist.ts';
import { digestThread } from './digest-thread.ts';
import { findAnswer } from './find-answer.ts';
import { findFiveWs } from './find-five-ws.ts';
import { findNames } from './find-names.ts';
import { type Prepared, prepare, quoteLine } from './prepared.ts';
import { summarise } from './summarise.ts';

const provider: ProviderName = 'embedded';

/**
 * Does what is asked with the extension's own code: nothing is fetched, and the same subject gets the same result.
 * Every line is the article's or a comment's own words. It keeps its thread busy: run it in a worker.
 * @returns `nothing` where there is too little to work on, `notSaid` where the article does not seem to answer, with the lines that come nearest, if any do
 * @throws RangeError where `embeddedCan` says no
 */
export function runEmbedded(ask: Ask, subject: Subject): Result {
  switch (ask.task) {
    case 'summary':
      return helpWith(subject, (prepared) => summarise(prepared, ask.length));
    case 'keyPoints':
      return helpWith(subject, (prepared) => summarise(prepared, 'keyPoints'));
    case 'fiveWs':
      return helpWith(subject, findFiveWs);
    case 'names':
      return helpWith(subject, findNames);
    case 'answer':
      return answer(subject, ask.question);
    case 'digest': {
      const { lines, language } = digestThread(subject);
      return resultOf(lines, language);
    }
    default:
      throw new RangeError(`not embedded: ${ask.task}`);
  }
}

function helpWith(subject: Subject, find: (prepared: Prepared) => ResultLine[]): Result {
  const prepared = prepare(subject);
  return resultOf(find(prepared), prepared.tag);
}

function answer(subject: Subject, question: string): Result {
  const prepared = prepare(subject);
  const { sentences, answers } = findAnswer(prepared, question);
  const lines = sentences.map((sentence) => quoteLine(sentence));
  const result = resultOf(lines, prepared.tag);
  const isBlank = prepared.sentences.length === 0;
  return answers || isBlank ? result : { ...result, outcome: 'notSaid' };
}

/** What came of a task, made of its lines; without any, there was nothing to work on. */
function resultOf(lines: readonly ResultLine[], language: string): Result {
  const outcome = lines.length > 0 ? 'done' : 'nothing';
  return { lines, outcome, provider, model: null, language };
}
