interface ChoiceProps<T extends string | number> {
  /** For the page alone. */
  name: string;
  title: string;
  note: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChoose(value: T): void;
}

/** A setting that takes one of a few values. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, title, note, value, options, onChoose } = props;
  return (
    <fieldset class="setting" aria-describedby={`${name}-note`}>
      <legend>{title}</legend>
      <p class="note" id={`${name}-note`}>
        {note}
      </p>
      <div class="options">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
