/** Who a message comes from, judged by the browser's own word for the sender, never by the message. */
export type Surface = 'popup' | 'panel' | 'library' | 'content';

/** Why a call failed. `ui/` has one sentence and one way out for each. */
export type FaultCode =
  /** The arguments break the contract: a bug, or a forged message. */
  | 'invalid'
  /** The sender may not make this call. */
  | 'forbidden'
  /** The extension was updated or reloaded under an old page. */
  | 'outdated'
  /** The background did not answer, after retries. */
  | 'unreachable'
  /** The page cannot be read; the detail is an {@link UnreadableReason}. */
  | 'unreadable'
  /** What the call is about is no longer there. */
  | 'missing'
  /** The disk, or the share of it that the browser grants, is full. */
  | 'quota'
  /** Another version of Afterword holds the database open. */
  | 'blocked'
  /** The database cannot be opened or read. */
  | 'corrupt'
  /** Anything else; the detail says what. */
  | 'failed';

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: FaultCode; detail: string };
