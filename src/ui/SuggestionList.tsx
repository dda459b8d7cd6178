import './SuggestionList.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { changeSelection } from './change-selection.ts';
import { placePopup } from './place-popup.ts';
import { say } from './say.ts';
import type { Suggestion, SuggestionsProps } from './suggestion.ts';

/**
 * What a mention or hashtag may become, in a list at the box. The keyboard stays in the box, which says which option is
 * meant (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows go through them, Enter or Tab takes one, Escape
 * none. The box remains a text box of many lines, for which the pattern's role is not allowed
 * (https://www.w3.org/TR/html-aria/#el-textarea).
 */
export function SuggestionList({ area, typed, suggest, keys, onClose }: SuggestionsProps) {
  const [options, setOptions] = useState<Suggestion[]>([]);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { sign, begin, from, to } = typed;

  useEffect(() => {
    let asked = true;
    void Promise.resolve(suggest({ sign, begin, from, to })).then((found) => {
      if (!asked) return;
      // What is there as it would be completed needs no list.
      const [only, ...more] = found;
      setOptions(more.length === 0 && only?.text === sign + begin ? [] : found);
      setAt(0);
    });
    return () => {
      asked = false;
    };
  }, [suggest, sign, begin, from, to]);

  const open = options.length > 0;
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !open) return;
    // In the top layer, nothing of the surface cuts it off.
    element.showPopover();
    const { left, top } = placePopup(
      area.getBoundingClientRect(),
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
      getComputedStyle(area).direction === 'rtl' ? 'rtl' : 'ltr',
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [area, open, options]);

  useLayoutEffect(() => {
    if (!open) return undefined;
    area.setAttribute('aria-controls', id);
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-activedescendant', `${id}-${at}`);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of ['controls', 'autocomplete', 'activedescendant']) {
        area.removeAttribute(`aria-${name}`);
      }
    };
  }, [area, id, open, at]);

  function choose(option: Suggestion): void {
    const by = `${option.text} `;
    changeSelection(area, ({ text }) => {
      const rest = text.slice(to).replace(/^ /, '');
      const caret = from + by.length;
      return { text: text.slice(0, from) + by + rest, from: caret, to: caret };
    });
    onClose();
  }
  keys.current = (event) => {
    const chosen = options[at];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen);
    else if (event.key === 'Escape') onClose();
    else return false;
    event.preventDefault();
    return true;
  };
  return (
    <>
      <span class="hidden-visually" role="status">
        {open && say('suggestionsFound', options.length)}
      </span>
      {open && (
        <div
          class="suggestions"
          popover="manual"
          role="listbox"
          id={id}
          aria-label={say('suggestions')}
          ref={list}
        >
          {options.map((option, index) => (
            <div
              key={option.text}
              class="suggestion"
              role="option"
              id={`${id}-${index}`}
              tabIndex={-1}
              aria-selected={index === at}
              // The box keeps the keyboard.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={(event) => keys.current(event)}
            >
              {option.author && <Avatar author={option.author} size={16} />}
              <bdi>{option.text}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
