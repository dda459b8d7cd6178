import type { FaultCode } from '../contract.ts';

export type StoreFaultCode = Extract<
  FaultCode,
  'quota' | 'blocked' | 'corrupt' | 'missing' | 'invalid' | 'failed'
>;

/** Why the store could not do what it was asked; nothing was stored then. The message is for a log, not for a reader. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly code: StoreFaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The exceptions of IndexedDB (https://w3c.github.io/IndexedDB/#exceptions) that say more than "failed". */
const codes: ReadonlyMap<string, StoreFaultCode> = new Map([
  ['QuotaExceededError', 'quota'],
  // Stored by a newer version, or closed under us because a newer version asked for it.
  ['VersionError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  // The disk failed, or what lies on it cannot be understood.
  ['UnknownError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
  ['NotFoundError', 'corrupt'],
  ['DataError', 'corrupt'],
]);

/**
 * Any error as a fault.
 * @param cause the error of the transaction, if any: where a transaction fails as a whole, its requests only say that
 *   they were aborted, and the reason (a full disk) is the transaction's own
 */
export function asFault(error: unknown, cause: unknown = null): StoreFault {
  if (error instanceof StoreFault) return error;
  const reasons = [cause, error].filter((reason) => reason instanceof Error);
  for (const reason of reasons) {
    const code = codes.get(reason.name);
    if (code) return new StoreFault(code, `${reason.name}: ${reason.message}`, { cause: error });
  }
  return new StoreFault('failed', String(reasons[0] ?? error), { cause: error });
}
