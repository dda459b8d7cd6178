/** Scripts, and the languages that are written in them; what is in none of these is written in Latin letters. */
const scripts: [RegExp, string[]][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['ja']],
  [/\p{sc=Hangul}/gu, ['ko']],
  [/\p{sc=Han}/gu, ['zh', 'ja', 'yue', 'wuu', 'lzh']],
  [/\p{sc=Cyrillic}/gu, 'ru uk bg sr mk be kk ky mn tg tt ba cv os ab sah'.split(' ')],
  [/\p{sc=Arabic}/gu, 'ar fa ur ps sd ug ku ckb arz ary azb pnb'.split(' ')],
  [/\p{sc=Hebrew}/gu, ['he', 'iw', 'yi']],
  [/\p{sc=Greek}/gu, ['el']],
  [/\p{sc=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa', 'mai', 'bho']],
  [/\p{sc=Bengali}/gu, ['bn', 'as']],
  [/\p{sc=Thai}/gu, ['th']],
  [/\p{sc=Tamil}/gu, ['ta']],
  [/\p{sc=Georgian}/gu, ['ka']],
  [/\p{sc=Armenian}/gu, ['hy']],
];

/** Languages that are written in Latin letters as well as in those of their script. */
const alsoLatin = new Set(['sr', 'ku', 'kk', 'tt', 'mn']);

/** The commonest words of languages in Latin letters, each of which is common in few of the others. */
const words: Record<string, string> = {
  en: 'the and of to that is was for with his they this have from are',
  de: 'der die und das nicht ist den dem mit sich auf eine wird von auch',
  fr: 'les des est une dans que qui pour pas sur par aux avec cette sont',
  es: 'los las del que una por con para está como más pero sus fue el',
  it: 'che della per una sono con non gli dei nella anche più il alla come',
  pt: 'que não uma os dos para com mais foi pelo são da ao das como',
  nl: 'het een van dat niet zijn voor met ook maar naar wordt aan de bij',
  pl: 'nie jest się na że do jak ale który przez tym oraz był od dla',
  sv: 'och att det som är för inte har den med av till ett han var',
  da: 'og det at som ikke er den til af på for med der har blev',
  tr: 've bir bu için ile olarak daha çok olan gibi kadar sonra ne ama değil',
  fi: 'ja on ei se että oli myös hän kun mutta ovat sen joka kuin',
};

const sets = Object.entries(words).map(([language, list]) => ({
  language,
  common: new Set(list.split(' ')),
}));

/** Words of a text from which its language can be told, and common words that must be among them. */
const leastWords = 30;
const leastShare = 0.12;

/**
 * The language that a text is written in, by its script and its commonest words: enough to know that what a page
 * declares is wrong.
 *
 * @returns a BCP 47 language, or '' where it cannot be told
 */
export function tellLanguage(text: string): string {
  const script = scriptOf(text);
  if (script) return script[0] ?? '';
  const list = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (list.length < leastWords) return '';
  const counts = sets.map(({ language, common }) => ({
    language,
    count: list.filter((word) => common.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || !second || first.count < list.length * leastShare) return '';
  return first.count >= second.count * 1.5 ? first.language : '';
}

/**
 * Whether a text may be in a language: it is written in its script, and not plainly in another language.
 *
 * @param tag BCP 47
 */
export function mayBeIn(text: string, tag: string): boolean {
  const [base = ''] = tag.toLowerCase().split('-');
  const told = tellLanguage(text);
  if (told === '' || told === base) return true;
  const script = scriptOf(text);
  if (script) return script.includes(base);
  const isLatin = !scripts.some(([, languages]) => languages.includes(base)) || alsoLatin.has(base);
  // Of two languages whose common words are known the text is in one; of the others nothing is known.
  return isLatin && !(base in words);
}

/** Where the letters of other scripts stand: most texts have none, and counting all letters takes longer. */
const beyondLatin = /[\u0370-\u1fff\u2c00-\uffff]/;

/** The languages of the script that most letters of a text are in; null for Latin letters, and for few. */
function scriptOf(text: string): string[] | null {
  if (!beyondLatin.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 10) return null;
  const kana = text.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  // Japanese has kana between its Chinese signs.
  if (kana * 10 > letters) return ['ja'];
  const found = scripts.find(([signs]) => (text.match(signs)?.length ?? 0) * 2 > letters);
  return found?.[1] ?? null;
}
