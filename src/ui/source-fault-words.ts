import type { SourceFault } from '../related/source.ts';
import type { PlainMessageKey } from './say.ts';

/** One sentence for each way in which a source cannot be read. */
export const sourceFaultWords: Record<SourceFault, PlainMessageKey> = {
  unreachable: 'sourceUnreachable',
  slow: 'sourceSlow',
  notFound: 'sourceNotFound',
  refused: 'sourceRefused',
  busy: 'sourceBusy',
  gone: 'sourceGone',
  failed: 'sourceFailed',
  elsewhere: 'sourceElsewhere',
  noFeed: 'sourceNoFeed',
  forbidden: 'sourceForbidden',
  cut: 'sourceCut',
};
