import type { FaultCode, UnreadableReason } from '../contract.ts';
import type { PlainMessageKey } from './say.ts';

/** What the reader can do about a fault. */
type WayOut = 'retry' | 'reload' | 'saveFile' | 'none';

interface FaultWords {
  sentence: PlainMessageKey;
  wayOut: WayOut;
}

/** One sentence and one way out for each fault. */
export const faultWords: Record<FaultCode, FaultWords> = {
  invalid: { sentence: 'faultInvalid', wayOut: 'none' },
  forbidden: { sentence: 'faultForbidden', wayOut: 'none' },
  outdated: { sentence: 'faultOutdated', wayOut: 'reload' },
  unreachable: { sentence: 'faultUnreachable', wayOut: 'retry' },
  unreadable: { sentence: 'faultUnreadable', wayOut: 'retry' },
  missing: { sentence: 'faultMissing', wayOut: 'none' },
  quota: { sentence: 'faultQuota', wayOut: 'saveFile' },
  blocked: { sentence: 'faultBlocked', wayOut: 'retry' },
  corrupt: { sentence: 'faultCorrupt', wayOut: 'saveFile' },
  failed: { sentence: 'faultFailed', wayOut: 'retry' },
};

/** Why a page cannot be commented on, said kindly. */
export const unreadableWords: Record<UnreadableReason, PlainMessageKey> = {
  browser: 'unreadableBrowser',
  store: 'unreadableStore',
  pdf: 'unreadablePdf',
  file: 'unreadableFile',
  hidden: 'unreadableHidden',
  blank: 'unreadableBlank',
  never: 'unreadableNever',
  other: 'unreadableOther',
};
