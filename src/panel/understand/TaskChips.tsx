import { type PlainMessageKey, say } from '../../ui/say.ts';

/** What can be chosen of the article. */
const chips = [
  'summary',
  'keyPoints',
  'explain',
  'fiveWs',
  'answer',
  'translate',
  'listen',
  'names',
] as const;
export type Chip = (typeof chips)[number];

/** What each is called. */
export const chipWords: Record<Chip, PlainMessageKey> = {
  summary: 'helpSummary',
  keyPoints: 'helpKeyPoints',
  explain: 'helpExplain',
  fiveWs: 'helpFiveWs',
  answer: 'helpAnswer',
  translate: 'helpTranslate',
  listen: 'helpListen',
  names: 'helpNames',
};

interface TaskChipsProps {
  chosen: Chip | null;
  onChoose(chip: Chip): void;
}

/** What can be asked for. */
export function TaskChips({ chosen, onChoose }: TaskChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form
    <div class="help-chips" role="group" aria-label={say('helpChips')}>
      {chips.map((chip) => (
        <button
          key={chip}
          type="button"
          class="chip"
          aria-pressed={chip === chosen}
          onClick={() => onChoose(chip)}
        >
          {say(chipWords[chip])}
        </button>
      ))}
    </div>
  );
}
