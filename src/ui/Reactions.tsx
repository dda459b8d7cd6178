import { readerKey } from '../thread/comment-rules.ts';
import type { Reaction } from '../thread/reaction.ts';
import { countReactions, type ReactionEmoji, reactionEmoji } from '../thread/reactions.ts';
import { SmileIcon } from './icons.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { type PlainMessageKey, say, sayCount } from './say.ts';

/** What each emoji is called. */
const names: Record<ReactionEmoji, PlainMessageKey> = {
  '👍': 'reactionLike',
  '❤️': 'reactionLove',
  '😂': 'reactionLaugh',
  '🤔': 'reactionThink',
  '😮': 'reactionWow',
  '😢': 'reactionSad',
};

interface ReactionsProps {
  reactions: readonly Reaction[];
  onReact(emoji: ReactionEmoji, on: boolean): void;
}

/** The emoji that a comment was answered with, each with its number: a click gives the reader's own, or takes it back. */
export function Reactions({ reactions, onReact }: ReactionsProps) {
  return countReactions(reactions, readerKey).map(({ emoji, count, mine }) => {
    const label = sayCount('reactionGiven', count, say(names[emoji]));
    return (
      <button
        key={emoji}
        type="button"
        class="reaction"
        aria-pressed={mine}
        aria-label={label}
        title={label}
        onClick={() => onReact(emoji, !mine)}
      >
        <span aria-hidden="true">{emoji}</span> {count}
      </button>
    );
  });
}

/** The button that offers all emoji. */
export function ReactionPicker({ reactions, onReact }: ReactionsProps) {
  const items = (): MenuItem[] => {
    const given = countReactions(reactions, readerKey).filter(({ mine }) => mine);
    return reactionEmoji.map((emoji) => {
      const checked = given.some((reaction) => reaction.emoji === emoji);
      return {
        name: say(names[emoji]),
        picture: emoji,
        checked,
        onChoose: () => onReact(emoji, !checked),
      };
    });
  };
  return (
    <Menu label={say('react')} items={items} across>
      <SmileIcon />
    </Menu>
  );
}
