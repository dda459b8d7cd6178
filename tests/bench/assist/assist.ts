import type { Ask, Result, Subject } from '../../../src/assist/assist.ts';
import { runEmbedded } from '../../../src/assist/embedded.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { compare, interleave } from '../samples.ts';
import { compareNames, readNamed } from './names.ts';
import { type Question, readPageSubject, readQuestions } from './questions.ts';
import { type Rouge, scoreRouge } from './rouge.ts';
import { readSummaries, type Summarised } from './summaries.ts';

export const assist: Benchmark = {
  name: 'assist',
  summary:
    "Help with reading by the extension's own code: summaries, answers, names, and their time.",
  needs: '--data DIR with summaries/cnndm50.json, and a few seconds',
  about: [
    `*Summaries*: the short summary of news articles (REALSumm's CNN/DailyMail articles, every second one), by ROUGE F1
against their reference summaries; the limit is lead-3, the first three sentences. The scorer is \`rouge.ts\`: on all
100 articles of the set lead-3 is known to have 41.3, 17.6 and 37.4, and the half that is read here should be near that.
The set is tokenised and in lower case, so each of its sentences is given as a paragraph. The two halves are drawn at
random, the same ones each time.`,
    `*Questions*: written for the project's own saved pages (\`tests/pages\`), in twelve languages. An answer is right
where its sentence has the words that the question's author marked. Of the questions that the page does not answer, those
*about another matter* share hardly a word with it, and those *about its own matter* ask for what it leaves out. It is
*refused* where the result begins with the words that the article does not seem to say; what comes nearest may follow
them, and counts as shown.`,
    `*Names*: what is found of the people, places and organisations that a reader noted on saved pages, and how much of
what is found is among them, whatever kind they are called.`,
    `*Time*: an article of 1,000 words of the set's, again and again in turn with the limit: \`Intl.Segmenter\` counting
its words, in pieces of 500 signs, since this engine needs time by the square of what it is given at once.`,
  ],
  run,
};

const named = ['rouge1', 'rouge2', 'rougeL'] as const;
const titles = { rouge1: 'ROUGE-1', rouge2: 'ROUGE-2', rougeL: 'ROUGE-L' };

async function run({ data, rounds, tell }: Setting): Promise<MeasuredRow[]> {
  const articles = data === null ? [] : readSummaries(data);
  if (articles.length === 0) {
    tell('No data: --data names a folder with summaries/cnndm50.json, or with that file.');
    return [];
  }
  return [
    ...summaryRows(articles),
    ...questionRows(readQuestions()),
    ...nameRows(),
    ...(await timeRows(articles, rounds ?? 30)),
  ];
}

function subjectOf(sentences: readonly string[]): Subject {
  const blocks = sentences.map((text) => ({ kind: 'paragraph' as const, text }));
  return { language: 'en', title: '', blocks, comments: [] };
}

function summaryRows(articles: readonly Summarised[]): MeasuredRow[] {
  const scored = articles.map(({ sentences, summary }) => {
    const { lines } = runEmbedded({ task: 'summary', length: 'short' }, subjectOf(sentences));
    const texts = lines.map(({ text }) => text);
    return { own: scoreRouge(texts, summary), lead: scoreRouge(sentences.slice(0, 3), summary) };
  });
  const [one, two] = halve(scored);
  return [
    ...named.map((name) => rougeRow(`${scored.length} articles, against lead-3`, name, scored)),
    rougeRow('a random half, against lead-3', 'rouge1', one, 1),
    rougeRow('the other half, against lead-3', 'rouge1', two, 1),
  ];
}

/** Two halves at random, the same ones each time (a linear congruence). */
function halve<T>(all: readonly T[]): [T[], T[]] {
  let state = 2026;
  const dealt = all.map((one) => {
    state = (state * 48_271) % 2_147_483_647;
    return { one, order: state };
  });
  dealt.sort((a, b) => a.order - b.order);
  const mixed = dealt.map(({ one }) => one);
  const half = Math.ceil(mixed.length / 2);
  return [mixed.slice(0, half), mixed.slice(half)];
}

function rougeRow(
  name: string,
  score: keyof Rouge,
  scored: readonly { own: Rouge; lead: Rouge }[],
  above?: number,
): MeasuredRow {
  const mean = (of: 'own' | 'lead'): number =>
    (100 * scored.reduce((sum, one) => sum + one[of][score], 0)) / scored.length;
  const row = compare({
    case: name,
    metric: titles[score],
    unit: '',
    samples: [mean('own')],
    limit: [mean('lead')],
  });
  if (above === undefined) return row;
  const holds = mean('own') >= mean('lead') + above;
  return { ...row, goal: `at least ${above.toFixed(1)} above lead-3`, holds };
}

function questionRows(questions: readonly Question[]): MeasuredRow[] {
  const asked = questions.map((question) => {
    const subject = readPageSubject(question.page);
    const asking = { task: 'answer', question: question.question } as const;
    const { lines, outcome } = runEmbedded(asking, subject);
    const place = lines.findIndex(({ text }) => question.answers.some((one) => text.includes(one)));
    return { ...question, place, isRefused: outcome === 'notSaid', isShown: lines.length > 0 };
  });
  const answerable = asked.filter(({ answers }) => answers.length > 0);
  const sets = [...new Set(asked.map(({ set }) => set))];
  const refused = (about: Question['about']): MeasuredRow => {
    const list = asked.filter((one) => one.answers.length === 0 && one.about === about);
    const matter = about === 'other' ? 'another matter' : 'its own matter';
    return shareRow(
      `${list.length} questions without an answer, about ${matter}`,
      'refused',
      list,
      (one) => one.isRefused,
    );
  };
  const name = `${answerable.length} questions`;
  return [
    shareRow(name, 'right sentence first', answerable, ({ place }) => place === 0),
    shareRow(name, 'right sentence in the first three', answerable, ({ place }) => place >= 0, 85),
    ...sets.map((set) => {
      const list = answerable.filter((one) => one.set === set);
      return shareRow(
        `${list.length} of them, ${set}`,
        'right sentence in the first three',
        list,
        ({ place }) => place >= 0,
      );
    }),
    shareRow(
      name,
      'right sentence in the first three, as an answer',
      answerable,
      ({ place, isRefused }) => place >= 0 && !isRefused,
    ),
    shareRow(name, 'refused wrongly', answerable, ({ isRefused }) => isRefused),
    shareRow(name, 'refused wrongly, with nothing near', answerable, ({ isShown }) => !isShown),
    refused('other'),
    refused('own'),
  ];
}

function shareRow<T>(
  name: string,
  metric: string,
  list: readonly T[],
  is: (one: T) => boolean,
  least?: number,
): MeasuredRow {
  const value = (100 * list.filter(is).length) / list.length;
  const row = compare({ case: name, metric, unit: '%', samples: [value] });
  return least === undefined ? row : { ...row, goal: `at least ${least} %`, holds: value >= least };
}

function nameRows(): MeasuredRow[] {
  const pages = readNamed();
  const found = pages.map(({ page, names }) => {
    const { lines } = runEmbedded({ task: 'names' }, readPageSubject(page));
    return compareNames(lines, names);
  });
  const sum = (key: keyof (typeof found)[number]): number =>
    found.reduce((all, one) => all + one[key], 0);
  const name = `${sum('wanted')} names on ${pages.length} pages`;
  return [
    compare({
      case: name,
      metric: 'found',
      unit: '%',
      samples: [(100 * sum('right')) / sum('wanted')],
    }),
    compare({
      case: name,
      metric: 'of those found, right',
      unit: '%',
      samples: [(100 * sum('right')) / sum('made')],
    }),
    compare({
      case: name,
      metric: 'of those right, with the right kind',
      unit: '%',
      samples: [(100 * sum('kind')) / sum('right')],
    }),
  ];
}

/** How often the work is done for one sample: once is too short for the clock. */
const repeats = 10;

async function timeRows(articles: readonly Summarised[], rounds: number): Promise<MeasuredRow[]> {
  const sentences = longArticle(articles);
  const subject = subjectOf(sentences);
  const text = sentences.join('\n');
  const timed = (work: () => unknown) => async (): Promise<number> => {
    const began = performance.now();
    for (let round = 0; round < repeats; round++) work();
    return (performance.now() - began) / repeats;
  };
  const help = (ask: Ask) => timed((): Result => runEmbedded(ask, subject));
  const cases = {
    'short summary': help({ task: 'summary', length: 'short' }),
    'key points': help({ task: 'keyPoints' }),
    'five Ws': help({ task: 'fiveWs' }),
    names: help({ task: 'names' }),
    'answer to a question': help({ task: 'answer', question: 'Who was there when it began?' }),
    limit: timed(() => countWords(text)),
  };
  const found = await interleave(rounds, cases);
  return Object.entries(found).flatMap(([metric, samples]) => {
    if (metric === 'limit') return [];
    const goal =
      metric === 'short summary' ? { words: 'at most 5 times the limit', most: 5 } : undefined;
    const name = `an article of 1,000 words, against Intl.Segmenter`;
    return [compare({ case: name, metric, unit: 'ms', samples, limit: found.limit, goal })];
  });
}

/** The sentences of articles, one after the other, up to 1,000 words. */
function longArticle(articles: readonly Summarised[]): string[] {
  const taken: string[] = [];
  let words = 0;
  for (const sentence of articles.flatMap(({ sentences }) => sentences)) {
    if (words >= 1000) break;
    taken.push(sentence);
    words += sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return taken;
}

function countWords(text: string): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  for (const piece of text.match(/[\s\S]{1,500}(?:\s|$)|[\s\S]{1,500}/g) ?? []) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count++;
  }
  return count;
}
