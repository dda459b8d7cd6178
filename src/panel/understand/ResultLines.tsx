import type { LineLabel, ResultLine, Task } from '../../assist/assist.ts';
import { type PlainMessageKey, say } from '../../ui/say.ts';
import { CommentNames, SentenceNumbers } from './Citations.tsx';
import type { SayLabel } from './result-text.ts';

/** What each label is called. */
const labelWords: Record<LineLabel, PlainMessageKey> = {
  who: 'labelWho',
  what: 'labelWhat',
  when: 'labelWhen',
  where: 'labelWhere',
  why: 'labelWhy',
  person: 'labelPerson',
  place: 'labelPlace',
  organisation: 'labelOrganisation',
  view: 'labelView',
  disagreement: 'labelDisagreement',
};

/** What lines of a label are called, and those of none beside them. */
export const sayLabel: SayLabel = (label) => say(label === null ? 'labelOther' : labelWords[label]);

interface ResultLinesProps {
  task: Task;
  lines: readonly ResultLine[];
  /** BCP 47, or ''. */
  language: string;
}

/** What came of help, as plain text: paragraphs, points, or a list by label. */
export function ResultLines({ task, lines, language }: ResultLinesProps) {
  const written = { dir: 'auto', ...(language && { lang: language }) } as const;
  if (task === 'keyPoints') {
    return (
      <ul class="result-lines points" {...written}>
        {lines.map((line, index) => (
          <li key={`${index} ${line.text}`}>
            <Line line={line} task={task} />
          </li>
        ))}
      </ul>
    );
  }
  if (lines.some(({ label }) => label !== null))
    return <Labelled task={task} lines={lines} {...written} />;
  return (
    <div class={task === 'answer' ? 'result-lines answers' : 'result-lines'} {...written}>
      {lines.map((line, index) => (
        <p key={`${index} ${line.text}`}>
          <Line line={line} task={task} />
        </p>
      ))}
    </div>
  );
}

interface LabelledProps {
  task: Task;
  lines: readonly ResultLine[];
  dir: 'auto';
  lang?: string;
}

/** Lines below what they are: each label once, in the order in which they come. */
function Labelled({ task, lines, ...written }: LabelledProps) {
  const groups = new Map<LineLabel | null, ResultLine[]>();
  for (const line of lines) groups.set(line.label, [...(groups.get(line.label) ?? []), line]);
  return (
    <dl class="result-lines labelled">
      {[...groups].map(([label, group]) => (
        <div key={label}>
          <dt>{sayLabel(label)}</dt>
          {group.map((line, index) => (
            <dd key={`${index} ${line.text}`} {...written}>
              <Line line={line} task={task} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The last word of a line, which the numbers stay with; of a script without spaces, the last signs. */
function tailOf(text: string): string {
  const word = /(?<=\s)\S{1,24}$/u.exec(text)?.[0];
  return word ?? [...text].slice(-2).join('');
}

/** The words, what they rest on, and a mark where nothing shows that they are so. */
function Line({ line, task }: { line: ResultLine; task: Task }) {
  const { text, support, sentences, comments } = line;
  const tail = sentences.length > 0 ? tailOf(text) : '';
  const head = text.slice(0, text.length - tail.length);
  return (
    <>
      {support === 'unsupported' ? (
        <>
          <span class="unsupported">{text}</span>{' '}
          <span class="unsupported-note">
            {say(task === 'digest' ? 'unsupportedThread' : 'unsupported')}
          </span>
        </>
      ) : (
        head
      )}
      {support === 'unsupported' || sentences.length === 0 ? (
        <SentenceNumbers numbers={sentences} />
      ) : (
        <span class="line-tail">
          {tail}
          <SentenceNumbers numbers={sentences} />
        </span>
      )}
      <CommentNames ids={comments} />
    </>
  );
}
