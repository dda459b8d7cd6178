import { smallLetters } from './small-letters.ts';

/** What only stands before the rest of an article that is not shown, in the languages of readers. */
const sure = [
  '(?:subscribe|register|sign (?:in|up)|log ?in|join|create an account|become a (?:member|subscriber))(?:(?!newsletter)[^.]){0,40}\\b(?:to|and) (?:continue|keep|read|unlock|access|view|see)\\b',
  'to (?:continue|keep|finish) reading|already (?:a|an) (?:\\w+ )?(?:subscriber|member)|subscribers?[- ]only|(?:for|only) (?:our )?(?:paid |paying )?(?:subscribers|members)',
  "(?:article|story|content|post) is (?:only )?(?:available )?(?:for|to|reserved|exclusive)|you(?:[’']ve| have) (?:reached|used|read) (?:your|all|the).{0,40}(?:free|limit)",
  'unlock (?:the )?(?:full|whole|rest|this|unlimited)|(?:article|interview|beitrag) (?:freischalten|mit .{0,20}lesen)|jetzt (?:artikel )?(?:abonnieren|freischalten)',
  'nur für (?:abonnent|mitglied|registrier)|exklusiv für|(?:bereits|schon) (?:abonnent|kunde|registriert)|um (?:weiterzulesen|weiter zu lesen)|weiterlesen mit|mit .{0,24}(?:abo|plus|\\+) (?:weiter)?lesen|(?:artikel|inhalt|beitrag) ist (?:nur|kostenpflichtig|exklusiv)|(?:anmelden|registrieren|einloggen).{0,20}weiterlesen',
  'réservée?s? (?:aux|à nos) (?:abonn|membres)|il (?:vous )?reste .{0,12}à (?:lire|découvrir)|déjà abonn|pour (?:lire|continuer|accéder).{0,40}(?:abonn|connect)|(?:abonn|connect)ez-vous (?:pour|afin)',
  '(?:solo|exclusiv[oa]s?) para (?:nuestros )?(?:suscriptor|socio|abonad)|para (?:seguir|continuar) leyendo|ya (?:eres|soy|es) suscriptor|(?:suscríbe(?:te|se)|suscríbase|regístrate|inicia sesión) (?:para|y)',
  'riservat[oa] agli abbonati|per (?:continuare|leggere).{0,30}abbon|per continuare a leggere|sei già abbonat|(?:abbonati|accedi|registrati) (?:per|e) (?:leggere|continuare)',
  'exclusiv[oa]s? para (?:assinante|associado)|para continuar (?:lendo|a ler)|já é assinante|(?:assine|cadastre-se|registe-se|faça (?:o )?login).{0,20}(?:para|e) (?:ler|continu)',
  '(?:alleen|exclusief) (?:voor|toegankelijk voor) (?:abonnees|leden)|(?:al|reeds) abonnee|om (?:verder|dit artikel) te lezen|(?:log in|abonneer|registreer|word lid).{0,30}(?:om|en) .{0,20}lezen|alleen voor abonnees',
  '(?:tylko|wyłącznie) dla (?:subskryb|prenumer|abonent)|masz już (?:subskrypcję|prenumeratę|konto)|(?:aby|żeby) (?:czytać|przeczytać)|wykup (?:dostęp|prenumeratę|subskrypcję)|dalsza część .{0,20}dostępna',
  'только (?:для|по) подпис|доступ(?:на|ен|но) (?:только )?(?:подписчик|по подписке)|для подписчиков|оформите подписку|чтобы (?:прочитать|продолжить|читать|дочитать)|уже (?:подписаны|есть подписка)',
  'للمشتركين|(?:لمتابعة|لمواصلة|لإكمال|لاستكمال) القراءة|اشترك.{0,10}(?:لقراءة|للقراءة|لمواصلة|لمتابعة)|سجّ?ل.{0,12}(?:لقراءة|للقراءة|لمواصلة|لمتابعة)|مشترك بالفعل',
  '有料(?:会員|記事)|会員(?:限定|専用)|続きを(?:読む|お読み)(?:には|いただく)|残り[:：]?\\s*\\d+\\s*文字|(?:ログイン|会員登録|購読).{0,8}(?:続き|全文)|この(?:先|記事)は.{0,12}(?:有料|会員|購読)',
  '(?:订阅|訂閱).{0,6}(?:阅读|閱讀|全文|继续|繼續)|付费(?:阅读|内容|订阅|会员)|付費|(?:登录|登入|登錄|注册).{0,6}(?:继续|繼續|阅读全文|閱讀全文)|(?:会员|會員|订阅者)(?:专享|专属|專享|專屬|可读)|(?:成为|开通).{0,4}会员|(?:解锁|解鎖)全文|余下.{0,8}(?:内容|全文)',
  '구독.{0,8}(?:계속|읽)',
].join('|');

/** What stands there too, and before much else: only in what is called a wall does it say so. */
const loose = [
  '(?:continue|keep|finish) reading|(?:read|access|see) (?:the )?(?:full|whole|entire|rest|this)|weiterlesen|lire la suite|(?:seguir|continuar|sigue|continúa) leyendo|contenido exclusivo',
  'continua a leggere|contenuto (?:riservato|esclusivo)|continu(?:e|ar) (?:lendo|a ler)|conteúdo exclusivo|verder lezen|lees verder|czytaj dalej|продолжить чтение|читать дальше|続きを(?:読む|お読み)|続きは|阅读全文|閱讀全文',
].join('|');

const surely = new RegExp(sure, 'u');
const mayBe = new RegExp(loose, 'u');

/** Whom a letter is offered to, who has read to the end: `Subscribe to read more stories like this in your inbox`. */
const letter =
  /(?:stories|articles|posts|essays|pieces|news|reporting) like (?:this|these)|\byour (?:inbox|e-?mail)|(?:dein|ihr)(?:e[mn]?)? (?:postfach|e-mail)|boîte (?:mail|de réception)|(?:tu|su) (?:correo|bandeja|buzón)|tua (?:casella|e-?mail|posta)|(?:seu|teu) e-?mail|je (?:inbox|mailbox)|twoj\p{L}+ skrzynk|на почту|بريدك|受信箱|メールで|邮箱|郵箱/u;

const quoted = /["“„«「『‹][^"”“»」』›]*["”“»」』›]/gu;

/** UTF-16 units of a sentence that stands alone before the rest of a text: a longer one tells of such a thing. */
const longestAlone = 90;

/**
 * Whether a text says that there is more of an article than is shown. That so many are left to read is no wall, nor is
 * an offer of letters, nor what a sentence quotes.
 *
 * @param isBox whether the page calls it a wall, or something like it
 */
export function saysCut(text: string, isBox: boolean): boolean {
  const small = smallLetters(text);
  const said = isBox ? small : withoutQuotes(small);
  return said
    .split(/(?<=[.!?。！？])\s+/)
    .some(
      (sentence) =>
        (isBox || sentence.length <= longestAlone) &&
        !letter.test(sentence) &&
        (surely.test(sentence) || (isBox && mayBe.test(sentence))),
    );
}

/** A line without what it quotes; as it is where it is all a quotation. */
function withoutQuotes(line: string): string {
  const said = line.replace(quoted, ' ');
  return /\p{L}/u.test(said) ? said : line;
}
