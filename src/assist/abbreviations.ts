/**
 * Abbreviations behind whose point a sentence goes on, in lower case and without the last point. What ends sentences as
 * often as not ("etc.", "usw.") is left out.
 */
const always: Record<string, string> = {
  en: 'mr mrs ms dr prof gen col sen rep gov lt sgt capt cpl maj adm rev hon messrs mt ft st vs v e.g i.e cf approx',
  de: 'dr prof hr fr ca bzw evtl ggf inkl vgl bspw sog geb gest ing dipl nr abs st str mio mrd tel z.b d.h u.a i.d.r',
  fr: 'm mm mme mlle dr pr me mgr env cf p.ex c.-à-d st ste av bd',
  es: 'sr sra srta dr dra d dña prof ud uds núm pág gral ing lic p.ej av avda',
  it: 'sig sigg dott prof ing avv on pag art es',
  pt: 'sr sra dr dra prof exmo av pág núm p.ex',
  nl: 'dhr mevr mr dr drs ir ing prof bijv ca nr o.a d.w.z',
  pl: 'dr prof mgr inż ul tzw np m.in ok godz ks św',
  ru: 'г ул им проф акад т.е т.к стр тыс',
  sv: 'dr prof bl.a t.ex s.k ca nr',
  da: 'dr prof bl.a f.eks ca nr hr fr',
  ar: 'د أ م',
};

/** Abbreviations that end a sentence or not: it goes on unless the next word is one that sentences begin with. */
const doubtful: Record<string, string> = {
  en: 'u.s u.k u.n e.u a.m p.m inc corp co ltd jr sr jan feb aug sept oct nov dec d.c',
  es: 'ee.uu',
};

const starters: Record<string, string> = {
  en: "the a an it he she they we i you this that these those but and in on at as for from with if when there his her its their our my what who how why not no so then after before while since although despite it’s it's",
  es: 'el la los las un una y pero en no se su sus esto este esta ese esa cuando si ellos ella',
};

/** Languages that write "the third" as "3.". */
const ordinal = new Set('de da nb nn no fi cs sk hu hr bs sl sr et lv is tr fo pl'.split(' '));

const sets = new Map<string, ReadonlySet<string>>();

function setOf(name: string, lists: Record<string, string>, language: string): ReadonlySet<string> {
  const key = `${name} ${language}`;
  const known = sets.get(key);
  if (known) return known;
  const made = new Set(lists[language]?.split(' ') ?? []);
  sets.set(key, made);
  return made;
}

/**
 * Whether a sentence goes on behind the point of a word.
 * @param word without the point, with those within it: `z.B`
 * @param next the first word behind it
 * @param language the language's first subtag
 */
export function goesOnBehind(word: string, next: string, language: string): boolean {
  const low = word.toLowerCase();
  if (setOf('always', always, language).has(low)) return true;
  if (!setOf('doubtful', doubtful, language).has(low)) return false;
  return !setOf('starters', starters, language).has(next.toLowerCase());
}

/** Whether a language writes an ordinal as a number with a point. */
export function writesOrdinalsWithPoint(language: string): boolean {
  return ordinal.has(language);
}
