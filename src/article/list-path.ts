/** What paths call a list of articles, in the languages of readers; Cyrillic ones are mostly spelled in Latin letters. */
const listWords =
  'categor(?:y|ies|ie|ia|ias|ía|ias)|kategori(?:e|en|a|er)?|tags?|labels?|keywords?|schlagwort|trefwoord|etiquet(?:te|a)s?|topics?|subjects?|themen?|themas?|' +
  'temas?|temat|assuntos?|argomenti?|onderwerp(?:en)?|sujets?|lists?|listen?|listas?|lista|lijst|authors?|autor(?:en|es|i|zy)?|autore|auteurs?|' +
  'avtor|archiv(?:es?|i|io|o)?|archivos?|arquivos?|archief|archiwum|arhiv|rubri(?:k|que|c|ca|cs|cas)s?|rubriken|ressorts?|' +
  'sections?|secci[oó]n|sezione|se[cç][aã]o|collections?|series|search|suche|people|profiles?|users?';

const underWord = new RegExp(
  `/(?:${listWords})(?:/(?!(?:19|20)\\d\\d(?:/|$))[^/]+){1,2}$|/(?:${listWords})/(?:19|20)\\d{2}(?:/?\\d\\d){0,2}$`,
  'i',
);

/** A year, a month or a day, a page of what is listed, or the word for a list itself. */
const listEnd = new RegExp(
  `/(?:19|20)\\d\\d(?:/(?:\\d\\d?|[a-z]{3})){0,2}$|/page/\\d+$|/(?:${listWords})$`,
  'i',
);

/**
 * Whether a path is of a list of articles that calls itself one (`/tag/storm`, `/category/news/12345`): it has pages
 * that show other articles, and tomorrow shows others than today.
 */
export function isListPath(path: string): boolean {
  return underWord.test(path);
}

/** Whether what a path ends in is a list, or the days and pages of one: `/blog/2026/11`, `/news/page/2`. */
export function endsInList(path: string): boolean {
  return underWord.test(path) || listEnd.test(path);
}
