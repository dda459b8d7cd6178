import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PeopleIndex, type Person, splitMentions } from '../thread/mentions.ts';
import { say } from './say.ts';

/** The people of a thread, for those who draw what was written in it. The same object as long as the thread is open. */
export interface Mentionable {
  /** Who can be mentioned now. Asked for only where a text has the sign of a mention. */
  people(): PeopleIndex;
  /** Goes to somebody's newest comment. */
  onGo(person: Person): void;
}
export const MentionableContext = createContext<Mentionable | null>(null);

/** A text with the people of the thread that it mentions marked: a click goes to the newest comment of theirs. */
export function MentioningText({ text }: { text: string }) {
  const mentionable = useContext(MentionableContext);
  if (!mentionable) return text;
  return splitMentions(text, mentionable.people()).map(({ text: part, person }) => {
    if (!person) return part;
    const title = say('goToNewestOf', person.author.name);
    return (
      <button type="button" class="mention" title={title} onClick={() => mentionable.onGo(person)}>
        <bdi>{part}</bdi>
      </button>
    );
  });
}
