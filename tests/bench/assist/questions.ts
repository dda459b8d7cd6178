import { readdirSync, readFileSync } from 'node:fs';
import type { Subject } from '../../../src/assist/assist.ts';

/** A question about a saved page. */
export interface Question {
  /** The file of questions: a language, or `other`. */
  set: string;
  page: string;
  question: string;
  /** Stretches of the sentences that answer it; none where the page does not say. */
  answers: string[];
  /** Of a question without an answer: whether it is about the page's own matter; else null. */
  about: 'own' | 'other' | null;
}

/** A question as the files have it. */
interface Written {
  page: string;
  question: string;
  answer?: string | string[];
  unanswered?: 'own' | 'other';
}

const folder = new URL('./questions/', import.meta.url);
const pages = new URL('../../pages/', import.meta.url);

/** All questions that were written for the saved pages (tests/pages). */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const read: Written[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return read.map(({ page, question, answer, unanswered }) => ({
        set: file.replace('.json', ''),
        page,
        question,
        answers: answer === undefined ? [] : [answer].flat(),
        about: unanswered ?? null,
      }));
    });
}

/** A saved page as the reading gives it: a paragraph for each line of its text. */
export function readPageSubject(page: string): Subject {
  const expected: { article: { title: string; language: string }; text: string[] } = JSON.parse(
    readFileSync(new URL(`${page}.expected.json`, pages), 'utf8'),
  );
  return {
    language: expected.article.language,
    title: expected.article.title,
    blocks: expected.text.map((text) => ({ kind: 'paragraph', text })),
    comments: [],
  };
}
