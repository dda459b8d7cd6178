import type { Article } from '../article/article.ts';
import { linkTo } from '../article/text-fragment.ts';
import type { Comment } from '../thread/comment.ts';
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
  onDelete(comment: Comment): void;
  /** Says what was done; '' when the menu opens. */
  onSay(sentence: string): void;
}

/** What else can be done with a comment. */
export function CommentMenu({ comment, article, onDelete, onSay }: CommentMenuProps) {
  const mine = comment.author.key === readerKey;
  const copy = (text: string) => {
    void copyText(text).then((copied) => onSay(say(copied ? 'copied' : 'notCopied')));
  };
  const items = (): MenuItem[] => [
    { name: say('copyLink'), onChoose: () => copy(linkTo(article.address, null)) },
    {
      name: say('copyQuote'),
      onChoose: () =>
        copy(quoteComment(comment.text, comment.author.name || nameOf(comment.author))),
    },
    { name: say('copyMarkdown'), onChoose: () => copy(comment.text) },
    ...(mine ? [{ name: say('delete'), onChoose: () => onDelete(comment) }] : []),
  ];
  return (
    <Menu label={say('more')} items={items} onOpen={() => onSay('')}>
      <MoreIcon />
    </Menu>
  );
}
