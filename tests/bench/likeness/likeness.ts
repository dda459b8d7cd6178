import {
  bands,
  compareFingerprints,
  type Likeness,
} from '../../../src/article/compare-fingerprints.ts';
import { makeFingerprint } from '../../../src/article/make-fingerprint.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { findSets, type PageSet } from '../reading/sets.ts';
import { compare } from '../samples.ts';
import { edits } from './edits.ts';

export const likeness: Benchmark = {
  name: 'likeness',
  summary: 'Which texts a fingerprint takes for one, and which for two.',
  needs: '--data DIR with saved pages and their truth, and a few seconds',
  about: [
    `The true text of each article of a set has its fingerprint (\`src/article/make-fingerprint.ts\`); texts that are too
short have none. *All pairs* of one set are different articles: one that is called the same would be proposed to a
reader wrongly, if both stood on one site, and one that shares a key is read from the index for nothing. Then each text
is compared with itself after an edit: what is not called the same is not proposed, and what is called another says
wrongly that the page has changed.`,
  ],
  run,
};

async function run({ data, tell }: Setting): Promise<MeasuredRow[]> {
  const sets =
    data === null ? [] : findSets(data).filter(({ pages }) => pages.some(({ text }) => text));
  if (sets.length === 0) {
    tell('No data: --data names a folder with ground-truth.json and pages/, or a folder of such.');
  }
  return sets.flatMap(rowsOf);
}

function rowsOf(set: PageSet): MeasuredRow[] {
  const texts = set.pages.flatMap(({ text }) => text ?? []);
  const began = performance.now();
  const all = texts.map(makeFingerprint);
  const spent = (performance.now() - began) / texts.length;
  const fingerprints = all.filter((fingerprint) => fingerprint !== '');
  const name = `${set.name}, ${texts.length} texts`;
  return [
    row(name, 'have a fingerprint', share(fingerprints.length, texts.length), '%'),
    row(name, 'to make one', spent, 'ms'),
    ...pairRows(set.name, fingerprints),
    ...edits.flatMap(([edit, change]) => {
      const answers = texts.flatMap((text, at): Likeness[] => {
        const others = [...texts.slice(at + 1), ...texts.slice(0, at)].join('\n');
        const [one, two] = [makeFingerprint(text), makeFingerprint(change(text, others))];
        return one === '' || two === '' ? [] : [compareFingerprints(one, two)];
      });
      return likenessRows(`${set.name}, ${edit}`, answers);
    }),
  ];
}

function pairRows(set: string, fingerprints: readonly string[]): MeasuredRow[] {
  const keys = fingerprints.map((fingerprint) => new Set(bands(fingerprint)));
  const pairs = fingerprints.flatMap((_, one) =>
    fingerprints.slice(0, one).map((__, two) => [one, two] as const),
  );
  const answers = pairs.map(([one, two]) =>
    compareFingerprints(fingerprints[one] ?? '', fingerprints[two] ?? ''),
  );
  const met = pairs.filter(([one, two]) =>
    [...(keys[one] ?? [])].some((key) => keys[two]?.has(key)),
  );
  const name = `${set}, all ${pairs.length} pairs`;
  return [
    ...likenessRows(name, answers),
    row(name, 'share a key', share(met.length, pairs.length), '%'),
  ];
}

function likenessRows(name: string, answers: readonly Likeness[]): MeasuredRow[] {
  return (['same', 'other'] as const).map((likely) => {
    const count = answers.filter((answer) => answer === likely).length;
    return row(name, `called ${likely}`, share(count, answers.length), '%');
  });
}

function row(name: string, metric: string, value: number, unit: string): MeasuredRow {
  return compare({ case: name, metric, unit, samples: [value] });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
