import { type ThreadKey, threadKeys } from '../thread/thread-keys.ts';
import { type PlainMessageKey, say } from '../ui/say.ts';

const keyWords: Record<ThreadKey, PlainMessageKey> = {
  j: 'keyNext',
  k: 'keyPrevious',
  r: 'keyReply',
  e: 'keyEdit',
  c: 'keyFold',
  '/': 'keyFind',
  '?': 'keyHelp',
};

interface ThreadKeyListProps {
  /** Those that are switched off. */
  off: readonly ThreadKey[];
  onChange(off: ThreadKey[]): void;
}

/** The keys of a thread, each with a switch. */
export function ThreadKeyList({ off, onChange }: ThreadKeyListProps) {
  return (
    <div class="thread-keys">
      {threadKeys.map((key) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={!off.includes(key)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? off.filter((one) => one !== key) : [...off, key])
            }
          />
          <kbd>{key}</kbd>
          {say(keyWords[key])}
        </label>
      ))}
    </div>
  );
}
