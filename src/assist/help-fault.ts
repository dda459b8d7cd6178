import type { HelpFaultCode } from './assist.ts';

/** Why help came to nothing, as it is thrown. The message is for a log, except where a code's detail is used. */
export class HelpFault extends Error {
  override readonly name = 'HelpFault';

  constructor(
    readonly code: HelpFaultCode,
    message = '',
  ) {
    super(message);
  }
}
