import type { Parameter } from './folded-address.ts';

/** Parameters whose value names what is read: ids, slugs, searches, dates. */
const identifying =
  /^(?:(?:article|story|post|news|doc|item|content|node|page|entry|video|art|text|object)[-_]?)?id$|^(?:p|q|s|v|page|article|story|post|news|item|doc|document|entry|title|slug|name|key|query|search|term|keyword|topic|thread|tag|path|file|url|date|day)$/i;

/** Parameters that pick a part or a view of one thing: a page of it, a picture, a print, a language. */
const viewing =
  /^(?:(?:page|pg|paged|seite|pagina)=\d+|(?:slide|image|img|photo|foto|pic)=\d{0,3}|m=[01]|(?:tab|print|view|mode|layout|share|shared|comments?|replytocom|modal|sort|order|lang|language|hl|theme|nocache|single|full)=.*)$/i;

/** Whether a parameter picks a part or a view of one article. */
export function isView([name, value]: Parameter): boolean {
  return viewing.test(`${name}=${value}`);
}

/**
 * Whether a parameter may say which article an address means: by its name, or because it is a number, or a bare key
 * with a number or words in it (`?12345`, `?my-title`). When in doubt it does.
 *
 * @param isOne whether the path says already which article it is: then a number is one that links are counted by
 */
export function identifies(parameter: Parameter, isOne = false): boolean {
  const [name, value] = parameter;
  if (isView(parameter)) return false;
  if (!value) return /\d|[-/]/.test(name);
  return identifying.test(name) || (!isOne && /^\d+$/.test(value));
}
