import { useState } from 'preact/hooks';
import { say } from '../../ui/say.ts';

/** The longest question, in UTF-16 units. */
const longest = 500;

/** A question about the article. */
export function AnswerForm(props: { asked: string; onAsk(question: string): void }) {
  const { onAsk } = props;
  const [question, setQuestion] = useState(props.asked);
  const asked = question.trim();
  return (
    <form
      class="help-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== '') onAsk(asked);
      }}
    >
      <input
        type="text"
        dir="auto"
        maxLength={longest}
        value={question}
        aria-label={say('questionLabel')}
        placeholder={say('questionPlaceholder')}
        onInput={(event) => setQuestion(event.currentTarget.value)}
      />
      <button type="submit" class="button main" disabled={asked === ''}>
        {say('helpAnswer')}
      </button>
    </form>
  );
}
