import type { SourceFault } from '../related/source.ts';
import type { PlainMessageKey } from './say.ts';

/** One sentence for each way in which a source cannot be read. */
export const sourceFaultWords: Record<SourceFault, PlainMessageKey> = {
  offline: 'sourceOffline',
  unreachable: 'sourceUnreachable',
  slow: 'sourceSlow',
  notFound: 'sourceNotFound',
  refused: 'sourceRefused',
  busy: 'sourceBusy',
  gone: 'sourceGone',
  failed: 'sourceFailed',
  elsewhere: 'sourceElsewhere',
  loop: 'sourceLoop',
  late: 'sourceLate',
  noFeed: 'sourceNoFeed',
  forbidden: 'sourceForbidden',
  cut: 'sourceCut',
};

/** Where no feed was found at an address: nothing is followed yet, so that some faults mean something else. */
export const findFaultWords: Record<SourceFault, PlainMessageKey> = {
  ...sourceFaultWords,
  offline: 'findOffline',
  elsewhere: 'findElsewhere',
  late: 'findLate',
  noFeed: 'findNoFeed',
};
