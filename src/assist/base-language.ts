/** The first subtag of a language's name (BCP 47), in lower case; '' of what is none. */
export function baseLanguage(tag: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/.exec(tag.toLowerCase())?.[0] ?? '';
}
