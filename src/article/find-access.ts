import type { LinkedFacts, PageFacts } from './page-facts.ts';
import type { Fact } from './resolve-fact.ts';

type Access = 'free' | 'cut';

/** A text of more words is hardly the beginning of an article only. */
const mostCut = 600;

/** A text of fewer words, of an article that is not free, is its beginning. */
const surelyCut = 300;

/** UTF-16 units in the paid parts of a page that shows them. */
const shown = 800;

/** What stands before the rest of an article, in the languages of readers. That so many are left to read is no wall. */
const wall = new RegExp(
  [
    '(?:continue|keep|finish) reading|(?:read|unlock|access|see) (?:the )?(?:full|whole|entire|rest|this)',
    '(?:article|story|content|post) is (?:only )?(?:for|reserved|exclusive)|subscribers?[- ]only|(?:for|only) (?:paid |paying )?(?:subscribers|members)',
    'already a (?:subscriber|member)|subscribe to (?:read|continue|unlock)|(?:sign|log) in to (?:read|continue)|register to (?:read|continue)',
    'weiterlesen|jetzt (?:abonnieren|freischalten)|nur für abonnent|exklusiv für|artikel (?:freischalten|mit .{0,20}lesen)|bereits abonnent',
    'réservée? (?:aux|à nos) abonn|lire la suite|il (?:vous )?reste .{0,12}à (?:lire|découvrir)|déjà abonn',
    '(?:solo|exclusiv[oa]) para suscriptor|(?:seguir|continuar) leyendo|ya (?:eres|soy) suscriptor',
    'riservat[oa] agli abbonati|continua a leggere|sei già abbonat|exclusivo para assinantes|continu(?:e|ar) (?:lendo|a ler)|já é assinante',
    'alleen voor abonnees|verder lezen|lees verder|al abonnee|tylko dla (?:subskrybent|prenumerator)|czytaj dalej|masz już (?:subskrypcję|konto)',
    'только (?:для|по) подпис|доступ(?:на|ен|но) (?:только )?подписчик|продолжить чтение|للمشتركين|لمتابعة القراءة',
    '有料会員|会員限定|続きを(?:読む|お読み)|残り\\s*\\d+\\s*文字|订阅.{0,6}(?:阅读|全文)|訂閱.{0,6}(?:閱讀|全文)|付费|付費|登录.{0,6}继续|구독.{0,8}(?:계속|읽)',
  ].join('|'),
  'iu',
);

/**
 * Whether an article can be read whole without paying, or the page shows only its beginning. It is free where the
 * page declares so (https://schema.org/isAccessibleForFree, or `article:content_tier`). It is cut where a box before
 * the rest is shown behind a short text, or where it is declared not to be free and its paid parts are not shown:
 * a reader who has paid has all of it.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findAccess(
  { meta, walls, prose }: PageFacts,
  linked: LinkedFacts | null,
): Fact<Access> | null {
  const words = prose?.words ?? 0;
  const tier = (meta['article:content_tier'] ?? '').toLowerCase();
  const free = linked?.free ?? null;
  if (free !== false && tier !== 'locked' && (free || tier === 'free')) {
    return { value: 'free', from: free ? 'json-ld' : 'meta article:content_tier' };
  }
  if (words < mostCut && walls.some((text) => wall.test(text)))
    return { value: 'cut', from: 'wall' };
  const paid = linked?.paid ?? null;
  const isCut = paid === null ? words < surelyCut : paid < shown;
  if (free === false && isCut) return { value: 'cut', from: 'json-ld' };
  return tier === 'locked' && isCut ? { value: 'cut', from: 'meta article:content_tier' } : null;
}
