import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readServerAddress } from '../../assist/server-address.ts';
import { call } from '../../channel/calls.ts';
import type { HelpCode, Providers } from '../../contract.ts';
import { askForPatterns } from '../../grants.ts';

type ServerState =
  | { phase: 'idle' }
  | { phase: 'asking' }
  /** The reader did not give the permission. */
  | { phase: 'refused' }
  | { phase: 'models'; count: number }
  | { phase: 'answered'; said: string; took: number }
  | { phase: 'fault'; code: HelpCode; detail: string };

export interface ServerHandle {
  state: ServerState;
  busy: boolean;
  /** Null until it is known. */
  providers: Providers | null;
  /** The origin that may be asked, or null. */
  allowed: string | null;
  /** Null until the server was asked. */
  models: readonly string[] | null;
  /** The key as it is being typed: what is kept is not shown again. */
  key: string;
  changeKey(key: string): void;
  /** Asks for the permission, and then the server for its models. Only in the reader's own click. */
  connect(origin: string): void;
  /** Forgets the server and its key, and gives the permission back. */
  disconnect(): void;
  tryIt(): void;
  /** Another address is typed: what was heard from the one before is about nothing any more. */
  forget(): void;
}

/**
 * Asks the reader's server, as they set it up.
 * @param settled the address that stands in the settings
 */
export function useServer(address: string, model: string, settled: string): ServerHandle {
  const [state, setState] = useState<ServerState>({ phase: 'idle' });
  const [providers, setProviders] = useState<Providers | null>(null);
  const [allowed, setAllowed] = useState<string | null>(null);
  const [models, setModels] = useState<readonly string[] | null>(null);
  const [key, setKey] = useState('');
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const reread = useCallback(async () => {
    const read = await call('readProviders', {});
    if (!read.ok) return;
    setProviders(read.value);
    const { server } = read.value;
    const origin = readServerAddress(read.value.serverAddress)?.origin ?? null;
    setAllowed(server === null || server === 'noModel' ? origin : null);
  }, []);
  useEffect(() => void reread(), [reread, settled]);

  const connect = useCallback(
    (origin: string) => {
      setState({ phase: 'asking' });
      void askForPatterns([`${origin}/*`]).then(async ({ allowed: isAllowed, granted }) => {
        if (!isAllowed) return setState({ phase: 'refused' });
        setAllowed(origin);
        await saving.current;
        // What was typed before the address was.
        if (key !== '') await call('keepServerKey', { key: key.trim(), address });
        const listed = await call('listModels', { address, granted });
        void reread();
        const outcome = listed.ok ? listed.value : listed;
        if (!outcome.ok) return setState({ phase: 'fault', ...outcome });
        setModels(outcome.value);
        setState({ phase: 'models', count: outcome.value.length });
      });
    },
    [address, key, reread],
  );
  const disconnect = useCallback(() => {
    setAllowed(null);
    setModels(null);
    setKey('');
    setState({ phase: 'idle' });
    void call('disconnectServer', {}).then(reread);
  }, [reread]);
  const changeKey = useCallback(
    (typed: string) => {
      setKey(typed);
      saving.current = call('keepServerKey', { key: typed.trim(), address }).then(reread);
    },
    [address, reread],
  );
  const tryIt = useCallback(() => {
    setState({ phase: 'asking' });
    void saving.current
      .then(() => call('tryServer', { address, model }))
      .then((tried) => {
        const outcome = tried.ok ? tried.value : tried;
        setState(
          outcome.ok ? { phase: 'answered', ...outcome.value } : { phase: 'fault', ...outcome },
        );
      });
  }, [address, model]);
  const forget = useCallback(() => {
    setModels(null);
    // The key that one server was asked with is not for the next.
    if (allowed !== null) setKey('');
    setState({ phase: 'idle' });
  }, [allowed]);
  const busy = state.phase === 'asking';
  const actions = { changeKey, connect, disconnect, tryIt, forget };
  return { state, busy, providers, allowed, models, key, ...actions };
}
