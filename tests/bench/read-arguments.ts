export interface Arguments {
  /** The benchmark to run; null to list them. */
  name: string | null;
  /** Where to write the rows as JSON, or null. */
  json: string | null;
  data: string | null;
  /** How many rounds to measure, or null for the benchmark's own number. */
  rounds: number | null;
}

/** Reads the words of the command line. Answers a sentence where they make no sense. */
export function readArguments(
  words: readonly string[],
  names: readonly string[],
): Arguments | string {
  const read: Arguments = { name: null, json: null, data: null, rounds: null };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, option, joined] = /^--(json|data|rounds)(?:=(.+))?$/.exec(word) ?? [];
    if (option !== undefined) {
      const wrong = takeOption(read, option, joined ?? left.shift());
      if (wrong !== null) return wrong;
    } else if (word.startsWith('-')) {
      return `There is no option ${word}. There are: --json FILE, --data DIR, --rounds N.`;
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

/** Takes the value of an option. Answers a sentence where it is none. */
function takeOption(read: Arguments, option: string, value: string | undefined): string | null {
  const none = value === undefined || value.startsWith('-');
  if (option === 'json' || option === 'data') {
    if (none) return `--${option} needs a path after it.`;
    read[option] = value;
    return null;
  }
  if (!/^[1-9]\d*$/.test(value ?? '')) return `--${option} needs a number after it.`;
  read.rounds = Number(value);
  return null;
}
