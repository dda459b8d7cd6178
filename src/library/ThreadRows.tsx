import { useState } from 'preact/hooks';
import type { ThreadRow } from '../thread/thread-row.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { say } from '../ui/say.ts';
import { ThreadLink } from '../ui/ThreadLink.tsx';
import { ShowMore } from '../ui/ThreadList.tsx';
import { JoinedAddresses } from './JoinedAddresses.tsx';
import type { ThreadActs } from './use-thread-acts.ts';

interface ThreadRowsProps {
  rows: readonly ThreadRow[];
  more: boolean;
  acts: ThreadActs;
  onMore(): void;
  onOpen(row: ThreadRow): void;
  onHashtag(hashtag: string): void;
}

/** Hashtags of a row that are shown; its thread has them all. */
const mostShown = 5;

/** Threads with all that can be done with each. */
export function ThreadRows({ rows, more, acts, onMore, onOpen, onHashtag }: ThreadRowsProps) {
  return (
    <>
      {rows.length === 0 && <p class="thread-none">{say('noMatches')}</p>}
      <ol class="thread-rows">
        {rows.map((row) => (
          <LibraryThread
            key={row.id}
            row={row}
            acts={acts}
            onOpen={() => onOpen(row)}
            onHashtag={onHashtag}
          />
        ))}
        {more && <ShowMore onMore={onMore} />}
      </ol>
    </>
  );
}

interface LibraryThreadProps {
  row: ThreadRow;
  acts: ThreadActs;
  onOpen(): void;
  onHashtag(hashtag: string): void;
}

function LibraryThread({ row, acts, onOpen, onHashtag }: LibraryThreadProps) {
  const [addresses, setAddresses] = useState(false);
  const title = row.title || say('untitled');
  const items = () => [
    { name: say('openThread'), onChoose: onOpen },
    { name: say(row.archived ? 'unarchive' : 'archiveIt'), onChoose: () => acts.shelve(row) },
    { name: say('joinWith'), onChoose: () => acts.beginJoin(row) },
    { name: say('addresses'), checked: addresses, onChoose: () => setAddresses(!addresses) },
    { name: say('delete'), onChoose: () => acts.remove(row) },
  ];
  return (
    <li class="library-thread">
      <div class="library-row">
        <ThreadLink row={row} onOpen={onOpen} />
        {acts.joining === null && (
          <Menu label={say('moreFor', title)} items={items}>
            <MoreIcon />
          </Menu>
        )}
      </div>
      {row.hashtags.length > 0 && (
        <p class="row-hashtags">
          {row.hashtags.slice(0, mostShown).map((hashtag) => (
            <button key={hashtag} type="button" dir="auto" onClick={() => onHashtag(hashtag)}>
              #{hashtag.normalize('NFC')}
            </button>
          ))}
        </p>
      )}
      {addresses && <JoinedAddresses article={row.id} onClose={() => setAddresses(false)} />}
    </li>
  );
}
