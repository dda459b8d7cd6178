import { createContext } from 'preact';
import type { Muting } from '../thread/mute.ts';

/** Whom and what the reader has muted, for every comment of the panel. */
export const MutingContext = createContext<Muting>({ mutedPeople: [], mutedWords: [] });
