import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, HelpNews, KeptResult, ProviderName, ResultLine } from '../../assist/assist.ts';
import { call } from '../../channel/calls.ts';
import { listen } from '../../channel/pushes.ts';
import type { HelpCode } from '../../contract.ts';
import { runHelp } from '../../surface/run-help.ts';
import type { HelpWay, Material } from './material.ts';

export type HelpState =
  | { phase: 'idle' }
  | {
      phase: 'running';
      /** What has come so far. */
      lines: readonly ResultLine[];
      /** What there is to tell of the way there, or null. */
      progress: Exclude<HelpNews, { kind: 'lines' }> | null;
    }
  | { phase: 'done'; kept: KeptResult }
  | {
      phase: 'fault';
      code: HelpCode;
      detail: string;
      /** What had come by then. */
      lines: readonly ResultLine[];
      /** How it was asked for, to be asked for again. */
      way: HelpWay;
    };

export interface HelpHandle {
  state: HelpState;
  /** What was made last for an asking since this panel opened, or null. */
  madeFor(ask: Ask): KeptResult | null;
  ask(ask: Ask, material: Material, way: HelpWay): void;
  /** Shows what was made before. */
  show(kept: KeptResult): void;
  /** Stops what is under way, or drops what came of it. */
  stop(): void;
  /** Stops what is under way, without a word, and drops what came of it. */
  drop(): void;
}

const idle: HelpState = { phase: 'idle' };

interface Running {
  abort: AbortController;
  way: HelpWay;
  /** Who does it; null until that is decided. */
  provider: ProviderName | null;
}

/** One piece of help at a time: of two askings the later counts, and the one before is stopped. */
export function useHelp(): HelpHandle {
  const [state, setState] = useState<HelpState>(idle);
  const running = useRef<Running | null>(null);
  const made = useRef(new Map<string, KeptResult>());

  const stop = useCallback(() => {
    const stopped = running.current;
    running.current = null;
    stopped?.abort.abort();
    setState((now) =>
      stopped ? faultOf(now, { code: 'stopped', detail: '', way: stopped.way }) : idle,
    );
  }, []);
  const drop = useCallback(() => {
    running.current?.abort.abort();
    running.current = null;
    setState(idle);
  }, []);
  const show = useCallback((kept: KeptResult) => setState({ phase: 'done', kept }), []);
  const ask = useCallback((asked: Ask, { article, subject }: Material, way: HelpWay) => {
    running.current?.abort.abort();
    const mine: Running = { abort: new AbortController(), way, provider: way.provider };
    running.current = mine;
    const isWanted = () => running.current === mine;
    const onNews = (news: HelpNews) => {
      if (isWanted()) setState((now) => withNews(now, news));
    };
    setState({ phase: 'running', lines: [], progress: null });
    const onProvider = (name: ProviderName) => {
      mine.provider = name;
    };
    const terms = { signal: mine.abort.signal, onNews, onProvider, models: window };
    void runHelp({ article, ask: asked, subject, ...way }, terms).then((outcome) => {
      if (!isWanted()) return;
      running.current = null;
      if (outcome.ok) {
        made.current.set(JSON.stringify(asked), outcome.value);
        return setState({ phase: 'done', kept: outcome.value });
      }
      const { code, detail } = outcome;
      setState((now) => faultOf(now, { code, detail, way }));
    });
  }, []);
  useEffect(() => () => running.current?.abort.abort(), []);
  // Who is switched off stops at once.
  useEffect(
    () =>
      listen({
        settingsChanged: () => {
          const { current } = running;
          if (!current) return;
          void call('readProviders', {}).then((read) => {
            const { provider } = current;
            if (!read.ok || provider === null || running.current !== current) return;
            if (!read.value.on.includes(provider)) stop();
          });
        },
      }),
    [stop],
  );
  const madeFor = useCallback((asked: Ask) => made.current.get(JSON.stringify(asked)) ?? null, []);
  return { state, ask, show, stop, drop, madeFor };
}

function faultOf(
  now: HelpState,
  fault: Pick<Extract<HelpState, { phase: 'fault' }>, 'code' | 'detail' | 'way'>,
): HelpState {
  return { phase: 'fault', lines: now.phase === 'running' ? now.lines : [], ...fault };
}

function withNews(now: HelpState, news: HelpNews): HelpState {
  const lines = now.phase === 'running' ? now.lines : [];
  return news.kind === 'lines'
    ? { phase: 'running', lines: news.lines, progress: null }
    : { phase: 'running', lines, progress: news };
}
