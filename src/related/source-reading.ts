import type { ParsedFeed } from './feed-item.ts';
import type { NamedFeed, SourceFault } from './source.ts';

/** What came of asking for a source. `patience`: how long the server asks to wait, in milliseconds, or 0. */
export type SourceReading =
  | {
      kind: 'feed';
      feed: ParsedFeed;
      /** The server's marks of what it sent; '' where it was not read to its end. */
      etag: string;
      modified: string;
      /** Whether it was not read to its end. */
      cut: boolean;
      patience: number;
    }
  /** It is as it was. */
  | { kind: 'unchanged'; patience: number }
  | { kind: 'fault'; fault: SourceFault; patience: number };

/** What is needed to ask for a source. */
export interface SourceOrder {
  id: string;
  etag: string;
  modified: string;
}

/** The feeds at an address that a reader typed: itself, or those that the page there names. */
export interface FoundFeeds {
  feeds: NamedFeed[];
  /** Why there is none. */
  fault: SourceFault | null;
}
