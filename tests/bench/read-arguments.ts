export interface Arguments {
  /** The benchmark to run; null to list them. */
  name: string | null;
  /** Where to write the rows as JSON, or null. */
  json: string | null;
  data: string | null;
}

/** Reads the words of the command line. Answers a sentence where they make no sense. */
export function readArguments(
  words: readonly string[],
  names: readonly string[],
): Arguments | string {
  const read: Arguments = { name: null, json: null, data: null };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, option, joined] = /^--(json|data)(?:=(.+))?$/.exec(word) ?? [];
    if (option === 'json' || option === 'data') {
      const value = joined ?? left.shift();
      if (value === undefined || value.startsWith('-')) return `--${option} needs a path after it.`;
      read[option] = value;
    } else if (word.startsWith('-')) {
      return `There is no option ${word}. There are: --json FILE, --data DIR.`;
    } else if (read.name !== null) {
      return `One benchmark at a time: ${read.name} or ${word}.`;
    } else if (!names.includes(word)) {
      return `There is no benchmark "${word}". There are: ${names.join(', ')}.`;
    } else {
      read.name = word;
    }
  }
  return read;
}
