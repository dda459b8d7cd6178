import './draft-help.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleId } from '../../article/article.ts';
import type { Ask, KeptResult } from '../../assist/assist.ts';
import { Button } from '../../ui/Button.tsx';
import { type PlainMessageKey, say } from '../../ui/say.ts';
import type { DraftHelperProps } from '../../ui/WriteBox.tsx';
import { Compared } from '../Compared.tsx';
import { copyText } from '../copy-text.ts';
import { bareMaterial } from './bare-material.ts';
import { OtherHelpers } from './Helpers.tsx';
import { Failed, Working } from './HelpView.tsx';
import type { HelpWay, Material } from './material.ts';
import { sayMaker } from './say-maker.ts';
import { useHelp } from './use-help.ts';

type DraftAsk = Extract<Ask, { draft: string }>;

const tasks: Record<DraftAsk['task'], PlainMessageKey> = {
  proofread: 'draftProofread',
  shorten: 'draftShorten',
  calm: 'draftCalm',
};

/** Help with a draft: a suggestion with its difference, to take or to leave. Nothing is posted, or changed unasked. */
export function DraftHelp({ text, onText, article }: DraftHelperProps & { article: ArticleId }) {
  const help = useHelp();
  const [ask, setAsk] = useState<DraftAsk | null>(null);
  const material = useMemo(() => bareMaterial(article), [article]);
  const { state, drop } = help;
  // What was posted, or emptied, is no draft any more.
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) drop();
  }, [isEmpty, drop]);
  const begin = (task: DraftAsk['task']) => {
    const asked = { task, draft: text };
    setAsk(asked);
    help.ask(asked, material, { provider: null, anew: false });
  };
  const again = (way: HelpWay) => {
    if (ask) help.ask(ask, material, way);
  };
  return (
    <section class="draft-help" aria-label={say('draftHelp')}>
      <div class="draft-help-asks">
        {(Object.keys(tasks) as DraftAsk['task'][]).map((task) => (
          <Button
            key={task}
            disabled={isEmpty}
            aria-pressed={ask?.task === task && state.phase !== 'idle'}
            onClick={() => begin(task)}
          >
            {say(tasks[task])}
          </Button>
        ))}
      </div>
      {state.phase === 'running' && <Working progress={state.progress} onStop={help.stop} />}
      {state.phase === 'fault' && ask && (
        <Failed ask={ask} material={material} fault={state} onAgain={again} />
      )}
      {state.phase === 'done' && ask && (
        <Suggestion
          ask={ask}
          material={material}
          kept={state.kept}
          outdated={text !== ask.draft}
          onAgain={again}
          onDrop={drop}
          onTake={(suggested) => {
            onText(suggested);
            drop();
          }}
        />
      )}
    </section>
  );
}

interface SuggestionProps {
  ask: DraftAsk;
  material: Material;
  kept: KeptResult;
  /** Whether the reader wrote on since. */
  outdated: boolean;
  onAgain(way: HelpWay): void;
  onTake(text: string): void;
  onDrop(): void;
}

function Suggestion(props: SuggestionProps) {
  const { ask, material, kept, outdated, onAgain, onTake, onDrop } = props;
  const { result } = kept;
  const suggested = result.lines.map(({ text }) => text).join('\n');
  const isSame = suggested.trim() === '' || suggested.trim() === ask.draft.trim();
  const [copied, setCopied] = useState('');
  const copy = async () => setCopied(say((await copyText(suggested)) ? 'copied' : 'notCopied'));
  return (
    <>
      {!isSame && (
        <div class="draft-suggestion">
          <Compared before={ask.draft} text={suggested} />
        </div>
      )}
      <p class="draft-help-note" role="status">
        {isSame && `${say('draftNothing')} `}
        {!isSame && outdated && `${say('draftOutdated')} `}
        {sayMaker(ask, result)}
        {copied && ` · ${copied}`}
      </p>
      <div class="draft-help-asks ends">
        <OtherHelpers
          ask={ask}
          subject={material.subject}
          than={result.provider}
          onAgain={onAgain}
        />
        {!isSame && <Button onClick={() => void copy()}>{say('helpCopy')}</Button>}
        <Button onClick={onDrop}>{say('draftDrop')}</Button>
        {!isSame && (
          <Button kind="plain" disabled={outdated} onClick={() => onTake(suggested)}>
            {say('draftTake')}
          </Button>
        )}
      </div>
    </>
  );
}
