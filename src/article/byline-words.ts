import { smallLetters } from './small-letters.ts';

/** What texts are called before "by", in the languages of readers. */
const work =
  '(?:gast)?(?:words|te[ksx]+to?|story|report(?:s|ing|age|aje|agem)?|' +
  'arti(?:cle|kel|go|colo)|artículo|post|piece|analys[ei]s?|análisis|análise|analisi|opini[oó]n|comment(?:ary|aire|o)?|' +
  'kommentar|beitrag|column|kolumne|essay|review|rezension|interview|entrevista|intervista|chronique|crónica|propos)';

/** ...and what was done to them. */
const written =
  '(?:(?:medically\\s+)?(?:written|authored|posted|published|submitted|reported|created|contributed|compiled)|geschrieben|' +
  'verfasst|veröffentlicht|publiée?|écrite?|rédigée?|recueillis|escrito|publicado|redactado|scritto|pubblicato|a cura|' +
  'geschreven|geplaatst)';

/** Before a colon or a sign like it: whose field it is. */
const field =
  'authors?(?:\\(s\\))?|writers?|reporters?|journalists?|byline|words|te[ksx]+t[eo]?|testo|report|interview|story|' +
  'autor(?:in|a|es|ka)?|auteure?|autore|автор|текст|الكاتب|كتب|بقلم|(?:取材・)?文|執筆者?|ライター|著者|作者|记者|記者|撰文|' +
  'opracowała?|napisała?|von|di|av|af';

const clear =
  'by|par|por|door|authors?|rédaction|автор|tekst|بقلم|كتبت?|作者|(?:本报|本報)?(?:记者|記者)|著者|執筆|文|撰文';

/** A preposition that begins names too: `Di Stefano`, `Von der Leyen`. */
const unclear = 'von|di|da|de|van|av|af';

/** What stands before what a text is called. */
const article = '(?:(?:an?|the|eine?|une?|una|uma?|een)\\s+)?(?:(?:guest|opinion)\\s+)?';

/**
 * The beginnings of all that can stand before a name. Most names are none, and this is understood in a fortieth of the
 * time of what follows.
 */
const beginning = new RegExp(
  `^(?:view|see|all|more|posts|articles|stories|this|an?|the|eine?|un|uma?|een|guest|opinion|medically|${clear}|${field}|${work}|${written})`,
);

/** The usual ones. */
const plainly = new RegExp(
  `^[^\\p{L}\\p{N}@]*(?:${clear})(?:\\s*[:：]\\s*|\\s+(?=\\S)|$|(?<=[記记]者)(?=\\p{sc=Han}{2,4}(?:[/／]|$)))`,
  'u',
);

const before = new RegExp(
  `^[^\\p{L}\\p{N}@]*(?:(?:view |see )?(?:all |more )?(?:posts|articles|stories) by\\s+|more from\\s+|` +
    `(?:this (?:post|article|story) (?:was|is) )?(?:(?:${field})\\s*[:：/・＝｜|]\\s*|` +
    `(?:${article}${work}\\s+)?(?:${written}\\s+)?(?:${clear})(?:\\s*[:：]\\s*|\\s+(?=\\S)|$)|` +
    `(?:${article}${work}|${written})\\s+(?:${unclear})(?:\\s+(?=\\S)|$)|von\\s+(?!de[rmn] |zu )))`,
  'u',
);

const prepositions = /^[\s|•·–—-]*(?:von|di|av|af|da)(?:\s+(?=\p{Lu})|$)/iu;
/** The same in what is marked as a name: in small letters before two of a name. And a date before the byline. */
const smallPreposition = /^(?:di|da|av|af)\s+(?=\p{Lu}\S*\s\p{Lu})|^.*\d.*\s[Bb]y\s+(?=\p{Lu})/u;

/**
 * How many UTF-16 units of a text say that an author's name follows; 0 where nothing does.
 *
 * @param isLine whether it is a line of the page, rather than what the page marks as a name: that may begin with "Di"
 */
export function lengthOfBy(text: string, isLine: boolean): number {
  const small = smallLetters(text);
  const named = beginning.test(small.slice(Math.max(0, small.search(/[\p{L}\p{N}@]/u))))
    ? (plainly.exec(small) ?? before.exec(small))
    : null;
  const [label = ''] = named ?? (isLine ? prepositions : smallPreposition).exec(text) ?? [];
  return label.length;
}

const otherwise =
  /(?:reviewed|check(?:ed)?|edit(?:ed|ing)?|photo(?:s|graph(?:s|y|ed)?)?|images?|illustrat\p{L}*|sponsored|powered|presented|produced|translated|narrated|designed|developed|built|brought to you|followed|verified|approved|updated|recommended|interviewed|curated|sold)\s+by\b/u;

/** Whether a line says by whom a text was not written. */
export function saysOther(line: string): boolean {
  return otherwise.test(smallLetters(line));
}

/** Whether a byline names somebody else than the author, and nobody before. */
export function namesOther(byline: string): boolean {
  return otherwiseAlone.test(smallLetters(byline));
}

const otherwiseAlone = new RegExp(`^[^\\p{L}]*(?:\\p{L}+ly\\s+)?${otherwise.source}`, 'u');

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** What follows a name: who else did something, what was done to the text and when, what can be clicked. */
const behind = [
  new RegExp(
    '[\\s,;.(|•·/／、，–—-]+(?:' +
      '(?:fotos?|photos?|photographs?|bilder|images?|illustrations?|video|фото|写真|撮影)\\s*(?:[:：・/／]|(?:by|von|par|de|di)\\s)|' +
      '(?:(?:medically|clinically|expert)\\s+)?(?:reviewed|fact[- ]?checked|edit(?:ed|ing)|translated|photographed|illustrated)\\s+by\\s|' +
      '(?:(?:last|first)\\s+)?(?:updated|published|modified|posted)\\b|follow(?:ing)?$|share\\b|leave a|staff (?:writer|reporter)|' +
      `\\(?@\\w|(?:on|le|am|el|il|em|op|dnia)(?:\\s+(?:\\d|${month}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b)|$)|\\p{sc=Han}{0,6}(?:报道|報[道導])$` +
      ').*$',
    'isu',
  ),
  // Digits alone right behind letters are of a name: `dory77`.
  new RegExp(
    `(?:^|(?<=[\\p{L}\\d])[\\s,·•/|–—»-]+|(?<=\\p{L})(?=${month}\\s|\\d{1,2}\\.?\\s?${month}|\\d{1,4}[-./]\\d))(?:${month}\\s+)?\\d{1,4}\\b.*$`,
    'iu',
  ),
  // Agencies: `avec AFP`; the house of many Brazilian papers: `g1 SP — São Paulo`.
  /\s(?:avec|mit|with|met|con|com)\s(?:l[’'])?(?:\p{Lu}{2,5}|dpa)(?!\p{L}).*$|,\sg1(?:\s.*)?$/u,
];

/** Where somebody writes, or for whom, behind a name: `(EFE)`, `(à Brest)`. */
const bracket = /\s*\((?:\p{Lu}{2,6}|(?:à|in|en|em|aus|from|de|a)\s[^)]*)\)$/u;

/** What they are to the paper, before it: `onze redacteuren Jan de Vries`. */
const ours =
  /^(?:onze|unser\p{Ll}*|our|notre|nos|nuestr[oa]s?|noss[oa]s?)\s\p{Ll}+\s(?=\p{Lu}\S*\s)/u;

/** `Ann Doe in Paris`: behind one word it is part of a name, as in `Women in Tech`. */
const place = /(?<=^\S+\s\S.*)\s(?:in|at|from)\s\p{Lu}.*$/u;

/** `Ann Doe for The Post`, `Ann Doe of The Post`: behind the two or three words of a person's name. */
const employer =
  /(?<=^(?:\p{Lu}[\p{L}'’.-]*\s){1,2}\p{Lu}[\p{L}'’-]+)\s(?:(?:for|FOR|für|pour|para|per|voor|dla|для)(?:\s\p{Ll}+)?|of the|of The|OF THE)\s\p{Lu}.*$/u;

/** ...but not behind what is no person: `Physicians Committee for Responsible Medicine`. */
const group =
  /\b(?:committee|institute|cent(?:er|re)|university|college|school|foundation|association|council|society|board|office|department|campaign|citizens|physicians|people|team|staff|friends|house|museum|league|union)\b/i;

/** One name without where its owner writes, and for whom. */
export function dropPlace(written: string): string {
  const name = written.trim().replace(bracket, '').replace(ours, '');
  const [person = ''] = name.split(/\s(?:for|FOR|of|OF)\s/);
  return (group.test(person) ? name : name.replace(employer, '')).replace(place, '');
}

/** Whether what stands behind a name is whom its owner writes for: an agency, or an abbreviation. */
export function isAgency(name: string): boolean {
  return agency.test(name);
}

const agency =
  /^(?:(?:the )?associated press|ap|reuters|afp|bloomberg(?: news)?|upi|dpa|efe|ansa|cnn|\w{2,3} news|npr|bbc|xinhua|pti|ani|special (?:to|for) .*|for the .*)$/i;

/** A byline without what follows its names. */
export function dropBehind(byline: string): string {
  return behind.reduce((rest, end) => rest.replace(end, ''), byline);
}
