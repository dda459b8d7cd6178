import type { Article } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import type { Author, Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { quoteComment } from '../thread/quote-comment.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { nameOf } from '../ui/name-of.ts';
import { say } from '../ui/say.ts';
import { copyText } from './copy-text.ts';

interface CommentMenuProps {
  comment: Comment;
  article: Article;
  /** Whether its author is muted. */
  muted: boolean;
  onDelete(comment: Comment): void;
  onReport(): void;
  onTakeBack(): void;
  /** Where there is help with reading. */
  onTranslate: (() => void) | null;
  /** Says what was done; '' when the menu opens. */
  onSay(sentence: string): void;
}

/** What else can be done with a comment. */
export function CommentMenu(props: CommentMenuProps) {
  const { comment, article, muted, onDelete, onReport, onTakeBack, onTranslate, onSay } = props;
  const mine = comment.author.key === readerKey;
  const copy = (text: string) => {
    void copyText(text).then((copied) => onSay(say(copied ? 'copied' : 'notCopied')));
  };
  const copyLink = async () => {
    const made = await import('./link-to-comment.ts').catch(() => null);
    if (made === null) onSay(say('notCopied'));
    else copy(made.linkToComment(comment, article));
  };
  const author = nameOf(comment.author);
  const reported = comment.report?.taken === false;
  const othersItems = (): MenuItem[] => [
    {
      name: say(muted ? 'unmuteName' : 'muteName', author),
      onChoose: () => void mutePerson(comment.author, !muted).then(onSay),
    },
    reported
      ? { name: say('takeReportBack'), onChoose: onTakeBack }
      : { name: say('report'), onChoose: onReport },
  ];
  const items = (): MenuItem[] => [
    { name: say('copyLink'), onChoose: () => void copyLink() },
    {
      name: say('copyQuote'),
      onChoose: () =>
        copy(quoteComment(comment.text, comment.author.name || nameOf(comment.author))),
    },
    { name: say('copyMarkdown'), onChoose: () => copy(comment.text) },
    ...(onTranslate ? [{ name: say('helpTranslate'), onChoose: onTranslate }] : []),
    ...(mine ? [{ name: say('delete'), onChoose: () => onDelete(comment) }] : othersItems()),
  ];
  return (
    <Menu label={say('more')} items={items} onOpen={() => onSay('')}>
      <MoreIcon />
    </Menu>
  );
}

/** Mutes or unmutes a person everywhere. Gives what there is to say: why it could not be. */
async function mutePerson({ key, name }: Author, on: boolean): Promise<string> {
  const read = await call('readSettings', {});
  if (!read.ok) return say('notDone');
  const others = read.value.mutedPeople.filter((person) => person.key !== key);
  const mutedPeople = on ? [...others, { key, name }] : others;
  const changed = await call('changeSettings', { change: { mutedPeople } });
  return changed.ok ? '' : say('notDone');
}
