import type { FaultCode } from '../contract.ts';

/** What a handler throws when it can say which fault it is. */
export class CallFault extends Error {
  constructor(
    readonly code: FaultCode,
    detail = '',
  ) {
    super(detail);
  }
}
