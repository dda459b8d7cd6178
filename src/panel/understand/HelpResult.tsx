import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ask, KeptResult } from '../../assist/assist.ts';
import { Button } from '../../ui/Button.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { type PlainMessageKey, say } from '../../ui/say.ts';
import { copyText } from '../copy-text.ts';
import { CitedContext } from './Citations.tsx';
import { OtherHelpers } from './Helpers.tsx';
import type { HelpWay, Material } from './material.ts';
import { ResultLines, sayLabel } from './ResultLines.tsx';
import { plainText, quoteText } from './result-text.ts';
import { sayMaker } from './say-maker.ts';

/** What is older than this when it is shown was made before: milliseconds. */
const justNow = 60_000;

export interface HelpResultProps {
  ask: Ask;
  material: Material;
  kept: KeptResult;
  onAgain(way: HelpWay): void;
  /** More buttons behind a result. */
  children?: ComponentChildren;
}

/** What came of help: the lines, who made them and when, and what can be done with them. */
export function HelpResult(props: HelpResultProps) {
  const { ask, kept, material, onAgain, children } = props;
  const { result, made, outdated } = kept;
  const [opened] = useState(() => Date.now());
  const [copied, setCopied] = useState('');
  const { lines, outcome, language, provider } = result;
  if (lines.length === 0) {
    return (
      <>
        <p class="help-nothing">{say(outcome === 'notSaid' ? 'helpNotSaid' : tooLittle(ask))}</p>
        <footer class="help-foot">
          <p class="help-maker">{sayMaker(ask, result)}</p>
          <span class="help-buttons">
            <OtherHelpers ask={ask} subject={material.subject} than={provider} onAgain={onAgain} />
            {provider !== 'embedded' && (
              <Button onClick={() => onAgain({ provider, anew: true })}>{say('helpAnew')}</Button>
            )}
          </span>
        </footer>
      </>
    );
  }
  const copy = async () => {
    const done = await copyText(plainText(lines, sayLabel));
    setCopied(say(done ? 'copied' : 'notCopied'));
  };
  return (
    <>
      {outcome === 'notSaid' && <p class="help-nothing">{say('helpNotSaidNear')}</p>}
      <CitedContext.Provider value={kept.cited}>
        <ResultLines task={ask.task} lines={lines} language={language} />
      </CitedContext.Provider>
      <footer class="help-foot">
        <p class="help-maker">
          {sayMaker(ask, result)}
          {(outdated || made < opened - justNow) && (
            <>
              {'. '}
              <Moment
                at={made}
                words={(time) => say(outdated ? outdatedWords(ask) : 'helpMade', time)}
              />{' '}
              <Button kind="plain" onClick={() => onAgain({ provider, anew: true })}>
                {say('helpAnew')}
              </Button>
            </>
          )}
        </p>
        <span class="help-buttons">
          {children}
          <OtherHelpers ask={ask} subject={material.subject} than={provider} onAgain={onAgain} />
          <Button onClick={() => void copy()}>{say('helpCopy')}</Button>
          <Button onClick={() => material.onQuote(quoteText(lines, sayLabel))}>
            {say('helpQuote')}
          </Button>
        </span>
        <span class="help-said" role="status">
          {copied}
        </span>
      </footer>
    </>
  );
}

/** What is said where what it was made of has changed since. */
const outdatedWords = ({ task }: Ask) =>
  task === 'digest' ? 'helpMadeOutdatedThread' : 'helpMadeOutdated';

/** What is said where nothing came of it: mostly, there is too little to work on. */
const tooLittle = ({ task }: Ask): PlainMessageKey => {
  if (task === 'digest') return 'helpDigestNothing';
  return task === 'names' ? 'helpNoNames' : 'helpTooShort';
};
