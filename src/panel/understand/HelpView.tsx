import './understand.css';
import type { Ask } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import type { HelpCode } from '../../contract.ts';
import { Button } from '../../ui/Button.tsx';
import { sayHelpFault } from '../../ui/help-fault-words.ts';
import { say } from '../../ui/say.ts';
import { OtherHelpers, WhoCould } from './Helpers.tsx';
import { HelpResult, type HelpResultProps } from './HelpResult.tsx';
import type { HelpWay, Material } from './material.ts';
import { ResultLines } from './ResultLines.tsx';
import type { HelpState } from './use-help.ts';

interface HelpViewProps extends Omit<HelpResultProps, 'ask' | 'kept'> {
  /** Null while nothing is asked for. */
  ask: Ask | null;
  /** What it is called, for those who hear it. */
  label: string;
  state: HelpState;
  onStop(): void;
}

/** One piece of help, from the asking to the result. */
export function HelpView(props: HelpViewProps) {
  const { ask, label, state, onStop } = props;
  if (!ask) return null;
  return (
    <section class="help" aria-label={label} aria-busy={state.phase === 'running'}>
      {state.phase === 'running' && (
        <>
          {state.lines.length > 0 && (
            <ResultLines task={ask.task} lines={state.lines} language="" />
          )}
          <Working progress={state.progress} onStop={onStop} />
        </>
      )}
      {state.phase === 'done' && <HelpResult {...props} ask={ask} kept={state.kept} />}
      {state.phase === 'fault' && (
        <>
          {keepsLines(state.code) && state.lines.length > 0 && (
            <ResultLines task={ask.task} lines={state.lines} language="" />
          )}
          <Failed {...props} ask={ask} fault={state} />
        </>
      )}
      {/* There before it has something to say, or it is not read out. */}
      <p class="hidden-visually" role="status">
        {state.phase === 'done' && say('helpReady')}
      </p>
    </section>
  );
}

/** What came of an answer before it broke off is the reader's; of one without an end there is nothing to be read. */
const keepsLines = (code: HelpCode): boolean => ['stopped', 'cut', 'late'].includes(code);

type Progress = Extract<HelpState, { phase: 'running' }>['progress'];

/** That help is under way: how much of a model is there, or of a long text is read. */
export function Working({ progress, onStop }: { progress: Progress; onStop(): void }) {
  return (
    <div class="help-working">
      <p role="status">{sayProgress(progress)}</p>
      {progress?.kind === 'download' && (
        <progress max={1} value={progress.loaded} aria-label={say('helpDownload')} />
      )}
      <Button kind="plain" onClick={onStop}>
        {say(progress?.kind === 'download' ? 'cancel' : 'helpStop')}
      </Button>
    </div>
  );
}

function sayProgress(progress: Progress): string {
  if (progress === null) return say('helpWorking');
  return progress.kind === 'download'
    ? say('helpDownloading', Math.floor(progress.loaded * 100))
    : say('helpParts', progress.read, progress.of);
}

interface FailedProps {
  ask: Ask;
  material: Material;
  onAgain(way: HelpWay): void;
  fault: Extract<HelpState, { phase: 'fault' }>;
}

/** What went wrong, and every way out: again, by somebody else, or by a change of the settings. */
export function Failed({ ask, material, fault, onAgain }: FailedProps) {
  const { code, detail, way } = fault;
  if (code === 'noHelper') {
    return <WhoCould ask={ask} subject={material.subject} onAgain={onAgain} />;
  }
  const { text, wayOut } = sayHelpFault(code, detail);
  return (
    <div
      class={code === 'stopped' ? 'help-stopped' : 'fault-note'}
      // What the reader did is no alarm.
      role={code === 'stopped' ? 'status' : 'alert'}
    >
      <p dir="auto">{text}</p>
      {wayOut === 'again' && (
        <Button kind="plain" onClick={() => onAgain(way)}>
          {say('tryAgain')}
        </Button>
      )}
      {wayOut === 'settings' && (
        <Button kind="plain" onClick={() => void call('openLibrary', { section: 'help' })}>
          {say('helpOpenSettings')}
        </Button>
      )}
      {wayOut === 'reload' && (
        <Button kind="plain" onClick={() => void call('reloadPage', {})}>
          {say('outdatedReload')}
        </Button>
      )}
      <OtherHelpers
        ask={ask}
        subject={material.subject}
        than={wayOut === 'again' ? way.provider : null}
        onAgain={onAgain}
      />
    </div>
  );
}
