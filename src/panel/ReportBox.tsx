import './report-box.css';
import { useState } from 'preact/hooks';
import { longestReport, type ReportReason, reportReasons } from '../thread/report-reasons.ts';
import { Button } from '../ui/Button.tsx';
import { type PlainMessageKey, say } from '../ui/say.ts';

const words: Record<ReportReason, PlainMessageKey> = {
  spam: 'reasonSpam',
  abuse: 'reasonAbuse',
  offTopic: 'reasonOffTopic',
  other: 'reasonOther',
};

interface ReportBoxProps {
  onReport(report: { reason: ReportReason; text: string }): void;
  onCancel(): void;
}

/** Asks why a comment is reported. */
export function ReportBox({ onReport, onCancel }: ReportBoxProps) {
  const [reason, setReason] = useState<ReportReason>('spam');
  const [text, setText] = useState('');
  return (
    <form
      class="report-box"
      onSubmit={(event) => {
        event.preventDefault();
        onReport({ reason, text: reason === 'other' ? text.trim() : '' });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <fieldset>
        <legend>{say('reportWhy')}</legend>
        {reportReasons.map((each, index) => (
          <label key={each}>
            <input
              type="radio"
              name="reason"
              ref={index === 0 ? focusOnce : null}
              checked={each === reason}
              onChange={() => setReason(each)}
            />
            {say(words[each])}
          </label>
        ))}
        {reason === 'other' && (
          <input
            type="text"
            dir="auto"
            aria-label={say('reasonOther')}
            maxLength={longestReport}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </fieldset>
      <p class="note">{say('reportNote')}</p>
      <div class="report-foot">
        <Button onClick={onCancel}>{say('cancel')}</Button>
        <button type="submit" class="button main">
          {say('report')}
        </button>
      </div>
    </form>
  );
}

/** The same function at each rendering, so that it is called when the box appears alone. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
