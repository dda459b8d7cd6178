import './listen.css';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { listenSpeeds } from '../../default-settings.ts';
import type { Settings, SettingsChange } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, StopIcon } from '../../ui/icons.tsx';
import { locale, say } from '../../ui/say.ts';
import type { ArticleText } from './use-article-text.ts';
import { useBeside } from './use-beside.ts';
import { type ListenHandle, useListen } from './use-listen.ts';
import { useVoices } from './use-voices.ts';
import { fittingVoices } from './voices.ts';

interface ListenProps {
  /** Whether it is seen. What is read out can be stopped also where it is not. */
  shown: boolean;
  beside: RefObject<HTMLElement | null>;
  text: ArticleText;
  /** BCP 47, or ''. */
  language: string;
  speed: Settings['listenSpeed'];
  changeSettings(change: SettingsChange): void;
  /** Marks a sentence in the page, by its number; null unmarks. */
  onMark(number: number | null): void;
}

/** What is no running text is not read out. */
const silent = ['caption', 'code', 'table row'];

/** Reads the article out. */
export function Listen(props: ListenProps) {
  const { shown, beside, text, language, speed, changeSettings, onMark } = props;
  const spoken = language || locale();
  const sentences = useMemo(
    () => text.sentences.filter(({ block }) => !silent.includes(text.blocks[block]?.kind ?? '')),
    [text],
  );
  const voices = useVoices();
  const [remote, setRemote] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  const fitting = fittingVoices(voices, spoken, remote);
  const voice = fitting.find(({ name }) => name === named) ?? fitting[0] ?? null;
  const listen = useListen(sentences, { voice, speed });
  const hasRemote = fittingVoices(voices, spoken, true).some(({ localService }) => !localService);
  const here = listen.phase === 'stopped' ? null : (sentences[listen.at] ?? null);
  const number = here?.number ?? null;
  useEffect(() => {
    onMark(number);
  }, [number, onMark]);
  useBeside(
    beside,
    here && !shown ? (
      <section class="listen-bar beside" aria-label={say('helpListen')}>
        <Controls listen={listen} total={sentences.length} />
      </section>
    ) : null,
  );

  return (
    <section class="help listen" aria-label={say('helpListen')}>
      {voice ? (
        <>
          <div class="listen-bar">
            <Controls listen={listen} total={sentences.length} />
            <select
              class="choice"
              aria-label={say('listenSpeed')}
              value={speed}
              onChange={({ currentTarget: { value } }) => {
                const chosen = listenSpeeds.find((one) => String(one) === value);
                if (chosen) changeSettings({ listenSpeed: chosen });
              }}
            >
              {listenSpeeds.map((one) => (
                <option key={one} value={one}>
                  {say('listenTimes', one)}
                </option>
              ))}
            </select>
            {fitting.length > 1 && (
              <select
                class="choice"
                aria-label={say('listenVoice')}
                value={voice.name}
                onChange={({ currentTarget }) => setNamed(currentTarget.value)}
              >
                {fitting.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </div>
          {listen.phase === 'failed' && (
            <p class="fault-note" role="alert">
              {say('listenFailed')}
            </p>
          )}
          {here && <SpokenBlock text={text} block={here.block} number={here.number} />}
        </>
      ) : (
        <p class="help-nothing">{say('listenNoVoice', nameOfLanguage(spoken))}</p>
      )}
      {hasRemote && (
        <label class="help-check">
          <input
            type="checkbox"
            checked={remote}
            onChange={({ currentTarget }) => setRemote(currentTarget.checked)}
          />
          {say('listenRemote')}
        </label>
      )}
    </section>
  );
}

function Controls({ listen, total }: { listen: ListenHandle; total: number }) {
  const { phase, at, play, pause, skip, stop } = listen;
  const playing = phase === 'playing';
  return (
    <div class="listen-controls">
      <Button
        kind="icon"
        aria-label={say('listenBack')}
        title={say('listenBack')}
        disabled={at === 0}
        onClick={() => skip(-1)}
      >
        <PreviousIcon />
      </Button>
      <button
        type="button"
        class="button main listen-play"
        aria-label={say(playing ? 'listenPause' : 'listenPlay')}
        title={say(playing ? 'listenPause' : 'listenPlay')}
        onClick={playing ? pause : play}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </button>
      <Button
        kind="icon"
        aria-label={say('listenOn')}
        title={say('listenOn')}
        disabled={at >= total - 1}
        onClick={() => skip(1)}
      >
        <NextIcon />
      </Button>
      <Button
        kind="icon"
        aria-label={say('helpStop')}
        title={say('helpStop')}
        disabled={phase === 'stopped'}
        onClick={stop}
      >
        <StopIcon />
      </Button>
      {phase !== 'stopped' && <span class="listen-place">{say('listenPlace', at + 1, total)}</span>}
    </div>
  );
}

/** The block that is being read, with its sentence marked. */
function SpokenBlock({
  text,
  block,
  number,
}: {
  text: ArticleText;
  block: number;
  number: number;
}) {
  const inBlock = text.sentences.filter((sentence) => sentence.block === block);
  return (
    <p class="result-lines spoken" dir="auto">
      {inBlock.map((sentence) => (
        <span key={sentence.number}>
          {sentence.number === number ? <mark>{sentence.text}</mark> : sentence.text}{' '}
        </span>
      ))}
    </p>
  );
}

function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
