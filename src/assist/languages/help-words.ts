/** What a question, or one of the five Ws, wants to know. */
export type Wanted = 'who' | 'what' | 'when' | 'where' | 'why' | 'howMany';

/** What a language's words tell about its sentences. Each is a list parted by `|`, in lower case, with ’ in words. */
export interface HelpWords {
  /** The first subtag of BCP 47. */
  language: string;
  /** With what a question begins (in Japanese and Chinese: what stands in it), by what it wants. */
  asked: Partial<Record<Wanted, string>>;
  /** Numbers in words. */
  numbers: string;
  /** Words of a time. */
  times: string;
  /** What stands before a place. */
  places: string;
  /** What a reason begins with, or is called. */
  reasons: string;
  /** What stands before a person's name. */
  titles: string;
  /** What stands beside the name of one who speaks. */
  said: string;
  /** Words in the names of organisations. */
  organisations: string;
  /** Words in the names of places. */
  placeWords: string;
  /** How a comment begins that contradicts. */
  contradictions: string;
}
