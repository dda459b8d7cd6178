import type { RefObject } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { Ask } from '../../assist/assist.ts';
import type { OpenThread } from '../../contract.ts';
import type { Settings, SettingsChange } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { nameOf } from '../../ui/name-of.ts';
import { say } from '../../ui/say.ts';
import type { Errand } from '../errand.ts';
import { MutingContext } from '../muting.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ArticleTask } from './ArticleTask.tsx';
import { SourcesContext } from './Citations.tsx';
import { Digest } from './Digest.tsx';
import { Listen } from './Listen.tsx';
import { articleSubject, findKept, type Material, threadSubject } from './material.ts';
import { type Chip, chipWords, TaskChips } from './TaskChips.tsx';
import { TranslateForm } from './TranslateForm.tsx';
import { type ArticleText, useArticleText } from './use-article-text.ts';
import { useKept } from './use-kept.ts';
import { type MarkHandle, useMark } from './use-mark.ts';

export interface UnderstandProps {
  /** Whether its tab is shown. */
  shown: boolean;
  /** Where what goes on is shown, whichever tab is. */
  beside: RefObject<HTMLElement | null>;
  open: OpenThread;
  settings: Settings;
  changeSettings(change: SettingsChange): void;
  onErrand(errand: Errand): void;
}

/** Help with reading the article, and its thread. */
export function Understand(props: UnderstandProps) {
  const { shown, open, settings, onErrand } = props;
  const { article, comments } = open;
  const { helpers } = settings;
  const [reading, reread] = useArticleText(article, open.tab !== null);
  const text = reading.phase === 'read' ? reading.text : null;
  const mark = useMark(text, shown);
  const muting = useContext(MutingContext);
  const onQuote = useCallback(
    (quote: string) => onErrand({ kind: 'quote', text: quote }),
    [onErrand],
  );
  const thread = useMemo<Material>(() => {
    const subject = threadSubject(article, comments, muting);
    return { article: article.id, subject, helpers, kept: [], onQuote };
  }, [article, comments, muting, helpers, onQuote]);
  const subject = useMemo(() => text && articleSubject(article, text), [article, text]);
  const kept = useKept(article.id, subject);
  const material = useMemo<Material | null>(
    () => subject && kept && { article: article.id, subject, helpers, kept, onQuote },
    [article.id, subject, helpers, kept, onQuote],
  );
  const sources = useMemo(
    () => ({
      marked: mark.marked,
      onSentence: mark.toggle,
      nameOf: (id: string) => {
        const found = comments.find((comment) => comment.id === id);
        return found ? nameOf(found.author) : null;
      },
      onComment: (id: string) => onErrand({ kind: 'show', id }),
    }),
    [mark.marked, mark.toggle, comments, onErrand],
  );
  return (
    <SourcesContext.Provider value={sources}>
      <main class="understand" aria-busy={reading.phase === 'reading'}>
        {reading.phase === 'fault' && (
          <FaultNote lead={say('notDone')} code={reading.code} onRetry={reread} />
        )}
        {reading.phase === 'none' && <p class="help-nothing">{say('helpNoArticle')}</p>}
        {text && material && <ArticleHelp {...props} text={text} material={material} mark={mark} />}
        {mark.gone && (
          <p class="fault-note" role="alert">
            {say('sentenceGone')}{' '}
            <Button kind="plain" onClick={reread}>
              {say('helpReread')}
            </Button>
          </p>
        )}
        <Digest material={thread} whole={!open.more} />
      </main>
    </SourcesContext.Provider>
  );
}

type ArticleHelpProps = UnderstandProps & {
  text: ArticleText;
  material: Material;
  mark: MarkHandle;
};

/** The chips, and what was asked for. What was asked before stays as it is, to come back to. */
function ArticleHelp(props: ArticleHelpProps) {
  const { shown, beside, open, settings, changeSettings, text, material, mark } = props;
  const canBegin =
    material.helpers.includes('embedded') || findKept(material.kept, lengths.short) !== null;
  const [chip, setChip] = useState<Chip | null>(canBegin ? 'summary' : null);
  const [visited, setVisited] = useState<readonly Chip[]>(canBegin ? ['summary'] : []);
  const [asked, setAsked] = useState(!canBegin);
  const { follow, clear } = mark;
  const choose = useCallback(
    (next: Chip) => {
      setChip(next);
      setAsked(true);
      setVisited((before) => (before.includes(next) ? before : [...before, next]));
      clear();
    },
    [clear],
  );
  const pane = (one: Chip) => {
    if (one === 'listen') {
      return (
        <Listen
          shown={shown && one === chip}
          beside={beside}
          text={text}
          language={open.article.language}
          speed={settings.listenSpeed}
          changeSettings={changeSettings}
          onMark={follow}
        />
      );
    }
    if (one === 'summary') return <Summary material={material} unasked={!asked} />;
    return <TaskPane chip={one} shown={shown && one === chip} material={material} />;
  };
  return (
    <>
      <TaskChips chosen={chip} onChoose={choose} />
      {chip === null && <p class="help-nothing">{say('helpChoose')}</p>}
      {visited.map((one) => (
        <div key={one} hidden={one !== chip}>
          {pane(one)}
        </div>
      ))}
    </>
  );
}

interface TaskPaneProps {
  chip: Exclude<Chip, 'listen' | 'summary'>;
  shown: boolean;
  material: Material;
}

const asks = {
  keyPoints: { task: 'keyPoints' },
  explain: { task: 'explain' },
  fiveWs: { task: 'fiveWs' },
  names: { task: 'names' },
} as const satisfies Record<string, Ask>;

function TaskPane({ chip, shown, material }: TaskPaneProps) {
  // What was asked last time is there at once.
  const [asked, setAsked] = useState<Ask | null>(
    () => material.kept.find(({ ask }) => ask.task === chip)?.ask ?? null,
  );
  if (chip === 'answer') {
    return (
      <>
        <AnswerForm
          asked={asked?.task === 'answer' ? asked.question : ''}
          onAsk={(question) => setAsked({ task: 'answer', question })}
        />
        <ArticleTask label={say('helpAnswer')} ask={asked} material={material} />
      </>
    );
  }
  if (chip === 'translate') {
    return (
      <>
        <TranslateForm
          shown={shown}
          from={material.subject.language}
          asked={asked?.task === 'translate' ? asked : null}
          onAsk={setAsked}
        />
        <ArticleTask label={say('helpTranslate')} ask={asked} material={material} />
      </>
    );
  }
  return <ArticleTask label={say(chipWords[chip])} ask={asks[chip]} material={material} />;
}

const lengths = {
  short: { task: 'summary', length: 'short' },
  long: { task: 'summary', length: 'long' },
} as const satisfies Record<string, Ask>;

/** The summary is there at once: unasked it is made on this device alone. */
function Summary({ material, unasked }: { material: Material; unasked: boolean }) {
  const [length, setLength] = useState<keyof typeof lengths>('short');
  return (
    <ArticleTask
      label={say('helpSummary')}
      ask={lengths[length]}
      material={material}
      unasked={unasked}
    >
      <Button onClick={() => setLength(length === 'short' ? 'long' : 'short')}>
        {say(length === 'short' ? 'summaryLonger' : 'summaryShorter')}
      </Button>
    </ArticleTask>
  );
}
