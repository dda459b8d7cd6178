import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Subject } from '../../assist/assist.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/say.ts';
import { HelpView } from './HelpView.tsx';
import { findKept, type HelpWay, type Material } from './material.ts';
import { useHelp } from './use-help.ts';
import { useKept } from './use-kept.ts';

const ask: Ask = { task: 'digest' };

/** From how many comments on there is something to sum up. */
const fewest = 3;

interface DigestProps {
  material: Material;
  /** Whether all comments are there: a long thread comes in parts. */
  whole: boolean;
}

/** What the commenters say. What is written meanwhile is in it when the reader asks anew. */
export function Digest({ material, whole }: DigestProps) {
  const help = useHelp();
  const { ask: askFor, show } = help;
  const { subject, helpers } = material;
  const enough = whole && subject.comments.length >= fewest;
  const [asked, setAsked] = useState<Subject | null>(null);
  const latest = useRef(material);
  latest.current = material;
  const [wanted, setWanted] = useState(false);
  const begin = (way: HelpWay) => {
    setWanted(true);
    setAsked(latest.current.subject);
    askFor(ask, latest.current, way);
  };
  // What was made of it before is looked up once: from then on the reader says when.
  const opened = useRef<Subject | null>(null);
  if (enough) opened.current ??= subject;
  const kept = useKept(material.article, opened.current);
  const unasked = enough && asked === null && kept !== null;
  useEffect(() => {
    if (!unasked) return;
    const before = findKept(kept, ask);
    const isOwn = before?.result.provider === 'embedded';
    // Its own code makes it anew at once; what a model made is shown with the word that the thread has changed.
    if (before && !(before.outdated && isOwn)) show(before);
    else if (helpers.includes('embedded')) {
      askFor(ask, latest.current, { provider: 'embedded', anew: false });
    } else return;
    setAsked(latest.current.subject);
  }, [unasked, kept, helpers, askFor, show]);
  const { state } = help;
  const isBlank = state.phase === 'done' && state.kept.result.lines.length === 0;
  if (!enough || (isBlank && !wanted)) return null;
  const isNewer = asked !== null && lastOf(asked) !== lastOf(subject);
  return (
    <div class="digest">
      <h2 class="help-heading">{say('helpDigest')}</h2>
      {asked === null && (
        <Button kind="plain" onClick={() => begin({ provider: null, anew: false })}>
          {say('helpSumUp')}
        </Button>
      )}
      <HelpView
        ask={ask}
        label={say('helpDigest')}
        material={material}
        state={state}
        onStop={help.stop}
        onAgain={begin}
      >
        {isNewer && (
          <Button kind="plain" onClick={() => begin({ provider: null, anew: false })}>
            {say('helpWithNewer')}
          </Button>
        )}
      </HelpView>
    </div>
  );
}

const lastOf = ({ comments }: Subject): string | undefined => comments.at(-1)?.id;
