import { useEffect, useState } from 'preact/hooks';
import type { Ask, Helper, Subject } from '../../assist/assist.ts';
import { browserCan } from '../../providers/browser/browser-can.ts';
import { locale, type PlainMessageKey, say } from '../../ui/say.ts';

/** What stands for each kind of help: one is asked after for all that the same model does. */
const kinds: [kind: PlainMessageKey, ask: Ask][] = [
  ['assistKindSum', { task: 'summary', length: 'short' }],
  ['assistKindWrite', { task: 'explain' }],
  ['assistKindTranslate', { task: 'translate', what: 'summary', passage: null, into: 'en' }],
];

/** What the browser's own models can do here, by the browser's own word for the reader's language. */
export function BrowserState() {
  const [found, setFound] = useState<Helper[] | null>(null);
  useEffect(() => {
    const [spoken = 'en'] = locale().split('-');
    const subject: Subject = { language: spoken, title: '', blocks: [], comments: [] };
    const asked = kinds.map(([, ask]) => {
      // A language into itself is nothing to ask after.
      const own = 'into' in ask && spoken === 'en' ? { ...ask, into: 'de' } : ask;
      return browserCan(own, subject, window);
    });
    void Promise.all(asked).then(setFound);
  }, []);
  return (
    <dl class="helper-kinds">
      {kinds.map(([kind], index) => (
        <div key={kind}>
          <dt>{say(kind)}</dt>
          <dd>{say(stateWords(found?.[index]))}</dd>
        </div>
      ))}
    </dl>
  );
}

function stateWords(helper: Helper | undefined): PlainMessageKey {
  if (!helper) return 'assistStateAsking';
  if (helper.state === 'ready') return 'assistStateReady';
  if (helper.state === 'download') return 'assistStateDownload';
  return helper.why === 'noModels' ? 'assistStateNone' : 'assistStateWeak';
}
