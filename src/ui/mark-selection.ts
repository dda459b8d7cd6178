import {
  makeLink,
  type Selected,
  toggleCode,
  toggleLines,
  toggleMark,
} from '../thread/mark-text.ts';
import { changeSelection } from './change-selection.ts';
import type { WriteMarkName } from './write-marks.ts';

const marks: Record<WriteMarkName, (selected: Selected) => Selected> = {
  strong: (selected) => toggleMark(selected, '**'),
  emphasis: (selected) => toggleMark(selected, '_'),
  link: makeLink,
  quote: (selected) => toggleLines(selected, '> '),
  list: (selected) => toggleLines(selected, '- '),
  code: toggleCode,
};

/** Marks what is selected in a box. */
export function markSelection(area: HTMLTextAreaElement, mark: WriteMarkName): void {
  changeSelection(area, marks[mark]);
}
