/** A text, and what is selected in it, in UTF-16 units. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}

/**
 * Puts marks of Markdown around what is selected, or takes them away where they are. White space at the edges stays
 * outside: marks next to it would be none (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
 */
export function toggleMark(selected: Selected, mark: '**' | '_' | '`'): Selected {
  const { text, from, to } = trimEdges(selected);
  const inner = text.slice(from, to);
  const { length } = mark;
  if (inner.startsWith(mark) && inner.endsWith(mark) && inner.length >= 2 * length) {
    return replace(text, from, to, inner.slice(length, -length));
  }
  if (text.slice(from - length, from) === mark && text.slice(to, to + length) === mark) {
    return replace(text, from - length, to + length, inner);
  }
  const marked = replace(text, from, to, mark + inner + mark);
  return { text: marked.text, from: from + length, to: to + length };
}

/** Marks what is selected as code, or takes the marks away; several lines become a block. */
export function toggleCode(selected: Selected): Selected {
  const { text, from, to } = selected;
  const inner = text.slice(from, to);
  if (!inner.trim().includes('\n')) return toggleMark(selected, '`');
  const before = from === 0 || text[from - 1] === '\n' ? '' : '\n';
  const after = to === text.length || text[to] === '\n' ? '' : '\n';
  const begin = `${before}\`\`\`\n`;
  const made = replace(text, from, to, `${begin}${inner}\n\`\`\`${after}`);
  return { text: made.text, from: from + begin.length, to: from + begin.length + inner.length };
}

/** Makes what is selected a link. What is still missing, its text or its address, is selected. */
export function makeLink(selected: Selected): Selected {
  const { text, from, to } = trimEdges(selected);
  const inner = text.slice(from, to);
  const isAddress = /^(?:https?:\/\/|mailto:|www\.)\S+$/i.test(inner);
  const whole = /^www\./i.test(inner) ? `https://${inner}` : inner;
  const [label, address] = isAddress ? ['', whole] : [inner, 'https://'];
  const made = replace(text, from, to, `[${label}](${address})`).text;
  if (label === '') return { text: made, from: from + 1, to: from + 1 };
  const start = from + label.length + 3;
  return { text: made, from: start, to: start + address.length };
}

/** Puts a mark before each line that is selected, or takes it away where all lines have it. */
export function toggleLines({ text, from, to }: Selected, mark: '> ' | '- '): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const after = text.indexOf('\n', Math.max(start, to > from ? to - 1 : to));
  const end = after === -1 ? text.length : after;
  const lines = text.slice(start, end).split('\n');
  const marked = lines.every((line) => line.startsWith(mark));
  const made = lines.map((line) => (marked ? line.slice(mark.length) : mark + line)).join('\n');
  const whole = replace(text, start, end, made);
  return from === to ? { ...whole, from: whole.to } : whole;
}

function trimEdges({ text, from, to }: Selected): Selected {
  const inner = text.slice(from, to);
  const trimmed = inner.trim();
  if (trimmed === '') return { text, from, to };
  const start = from + inner.indexOf(trimmed);
  return { text, from: start, to: start + trimmed.length };
}

function replace(text: string, from: number, to: number, by: string): Selected {
  return { text: text.slice(0, from) + by + text.slice(to), from, to: from + by.length };
}
