/** What templates leave where nothing was filled in: `{{title}}`, `${author}`, `%title%`, `[author]`, `<%= x %>`, `__NAME__`. */
const template =
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%|%>|^%[\w-]+%$|^\[[\w .:-]+\]$|^<[\w .-]+>$|^_+[\w-]+_+$|^[A-Z]+_[A-Z_]+$/;

/** What programs write where they know nothing. */
const nothing =
  /^(?:null|undefined|nan|\(?none\)?|n\/?a|n\. ?a\.|tba|tbd|true|false|object|\[object object\]|lorem ipsum.*)(?: (?:null|undefined))?$/i;

/** What programs call a page that nobody gave a title, and sites the page that all others are behind. */
const titles = new Set(
  (
    'untitled|untitled document|untitled page|untitled post|untitled article|document|home|homepage|index|title|page title|' +
    'post title|article title|no title|new page|new document|default title|your title here|loading|please wait|' +
    'just a moment|react app|vite app|unbenannt|unbenanntes dokument|ohne titel|kein titel|sans titre|' +
    'document sans titre|sin título|documento sin título|senza titolo|documento senza titolo|sem título|naamloos|' +
    'zonder titel|bez tytułu|bez nazwy|без названия|без имени|بدون عنوان|無題|タイトルなし|无标题|無標題|无标题文档'
  ).split('|'),
);

/** What stands where nobody entered an author: the name of the field, accounts that nobody gave a name, nobody. */
const authors = new Set(
  (
    'by|author|authors|topic|topics|category|author name|authors name|name of author|your name|full name|name|name surname|first last|' +
    'first name|last name|first name last name|firstname lastname|username|user name|user|guest|root|editor|owner|' +
    'test|test user|demo|demo user|default author|default user|webmaster|unknown|unknown author|nobody|no author|staff|' +
    'our staff|contributor|various|' +
    'administrador|administrateur|amministratore|beheerder|администратор|админ|مدير|管理员|管理者|管理人|管理員|' +
    'autor|autorin|auteur|autore|автор|الكاتب|المؤلف|作者|著者|gast|invité|invitado|ospite|gość|гость|ゲスト|' +
    'unbekannt|inconnu|desconocido|sconosciuto|desconhecido|onbekend|nieznany|неизвестен|غير معروف|不明|未知'
  ).split('|'),
);

const admin = /^(?:wp|site|super|web|the)?[ _-]?admin(?:istrator)?(?:[ _-]?user)?\d*$/i;

/** Whether a text is what a program or a template left, and says nothing, whatever it stands for. */
export function isLeftover(text: string): boolean {
  return template.test(text) || nothing.test(text.trim());
}

/** Whether a title is none that anybody gave. */
export function isBlankTitle(text: string): boolean {
  return isLeftover(text) || !/[\p{L}\p{N}]/u.test(text) || titles.has(fold(text));
}

/** Whether what stands where an author should is nobody's name. */
export function isNobody(text: string): boolean {
  return isLeftover(text) || admin.test(text) || authors.has(fold(text));
}

/** Lower case, without the signs around the words. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
