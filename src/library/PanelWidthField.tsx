import { say } from '../ui/say.ts';
import { useHeld } from './use-held.ts';

/** The panel's width, in CSS pixels. */
export function PanelWidthField({
  width,
  onWidth,
}: {
  width: number;
  onWidth(width: number): void;
}) {
  const { value, onInput, onLeave } = useHeld(width, onWidth);
  return (
    <div class="setting">
      <label class="setting-title" for="panel-width">
        {say('settingPanelWidth')}
      </label>
      <p class="note" id="panel-width-note">
        {say('settingPanelWidthNote')}
      </p>
      <div class="range">
        <input
          id="panel-width"
          type="range"
          min={320}
          max={640}
          step={10}
          aria-describedby="panel-width-note"
          aria-valuetext={say('pixels', value)}
          value={value}
          onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
          onChange={onLeave}
        />
        <output for="panel-width">{say('pixels', value)}</output>
      </div>
    </div>
  );
}
