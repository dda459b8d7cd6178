/** A message as `_locales/<language>/messages.json` has it. */
export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

export type Messages = Record<string, Message>;

/** What stands in no sentence of a language: other languages' quotation marks, spaces and stops. */
const foreignMarks: Record<string, RegExp> = {
  de: /["'’”«»]|\.\.\.|\S…/,
  fr: /["'“”]|\.\.\.|[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/,
  es: /["'“”]|\.\.\.|^[^¿]*\?|^[^¡]*!/,
  ar: /["'“”?,;]|\.\.\./,
  ja: /["'“”?!,.:;()]/,
};

/** English words that mean nothing in a language with Latin letters; elsewhere any Latin word but a name is foreign. */
const englishWords = /\b(the|and|of|your|you|this|that|is|with|to|from)\b/i;
/** Names, and what a search calls its parts: the same everywhere. */
const names =
  /(?:https?:\/\/[\w.:]+|\b(?:Afterword|Markdown|PDF|URL|ID|Ctrl|Shift|px|GB|https|afterword-|Ollama|LM Studio|llama\.cpp|CSV|HTML|JSON-LD|JSON|XML|W3C|zip|Obsidian|Disqus|WordPress|Remark42|Hypothesis|Memex|OPML)|\b(?:site|by):)/g;
const otherScripts = new Set(['ar', 'ja']);

/**
 * What a translation lacks, has too much, or has left as it was.
 * @param language the BCP 47 tag of the translation, whose plurals it must have, no fewer and no more.
 * @param same the keys whose sentences are the same as in English on purpose.
 * @returns each fault as `key: what`.
 */
export function compareMessages(
  english: Messages,
  translated: Messages,
  language: string,
  same: readonly string[],
): string[] {
  const expected = expectKeys(english, language);
  const faults = Object.keys(translated).flatMap((key) =>
    expected.has(key) ? [] : [`${key}: not in English, or no plural of the language`],
  );
  for (const [key, model] of expected) {
    const message = translated[key];
    const say = (fault: string) => faults.push(`${key}: ${fault}`);
    if (!message) {
      say('missing');
      continue;
    }
    for (const fault of compareGaps(model, message, countsOne(key, english, language))) say(fault);
    const isSame = message.message === model.message;
    if (isSame && !same.includes(key)) say('still in English');
    if (!isSame && same.includes(key)) say('listed as the same, and is not');
    if (!isSame && speaksEnglish(message, language)) say('has English words');
    if (foreignMarks[language]?.test(bare(message))) say('has marks of another language');
    if (message.description !== undefined) say('is described in English alone');
  }
  const unknown = same.filter((key) => !expected.has(key));
  return [...faults, ...unknown.map((key) => `${key}: listed as the same, and does not exist`)];
}

/** The keys that a translation must have, each with the English message that it translates. */
function expectKeys(english: Messages, language: string): Map<string, Message> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const expected = new Map<string, Message>();
  for (const [key, message] of Object.entries(english)) {
    const stem = findStem(key, english);
    if (stem === null) expected.set(key, message);
    else if (key.endsWith('_other')) {
      for (const category of pluralCategories) expected.set(`${stem}_${category}`, message);
    }
  }
  return expected;
}

/** What comes before the plural's name in a key of a sentence that counts, else null. */
function findStem(key: string, english: Messages): string | null {
  const stem = /^(.+)_(zero|one|two|few|many|other)$/.exec(key)?.[1];
  return stem !== undefined && `${stem}_other` in english ? stem : null;
}

/** Whether the key's plural is that of one number alone: its sentence may say the number in words, or leave it out. */
function countsOne(key: string, english: Messages, language: string): boolean {
  const stem = findStem(key, english);
  if (stem === null) return false;
  const rules = new Intl.PluralRules(language);
  const category = key.slice(stem.length + 1);
  return (
    Array.from({ length: 1000 }, (_, n) => rules.select(n)).filter((is) => is === category)
      .length === 1
  );
}

function compareGaps(model: Message, message: Message, mayLeaveCount: boolean): string[] {
  const wanted = Object.entries(model.placeholders ?? {});
  const given = message.placeholders ?? {};
  const surplus = Object.keys(given).filter((name) => !model.placeholders?.[name]);
  return [
    ...surplus.map((name) => `the gap ${name} is not in English`),
    ...wanted.flatMap(([name, { content }]) => {
      if (given[name] === undefined) {
        return mayLeaveCount && content === '$1' ? [] : [`the gap ${name} is lost`];
      }
      if (given[name].content !== content) return [`the gap ${name} is ${content} in English`];
      return message.message.includes(`$${name}$`) ? [] : [`the gap ${name} is not used`];
    }),
  ];
}

function speaksEnglish(message: Message, language: string): boolean {
  const text = bare(message);
  if (!otherScripts.has(language)) return englishWords.test(text);
  if (text === language) return false;
  return /[A-Za-z]{2,}/.test(text.replace(names, ''));
}

/** The sentence without its gaps. */
function bare({ message }: Message): string {
  return message
    .replace(/\$\w+\$/g, 'x')
    .replace(/https?:\/\/[\w.:]*\w|llama\.cpp|\b(?:site|by):/g, 'x');
}
