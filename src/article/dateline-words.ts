interface LabelWords {
  /** In languages with spaces between words. */
  spaced: string;
  /** In Chinese, Japanese and Korean, where a word ends nowhere. */
  unspaced: string;
}

/** What stands beside dates, in the languages of readers: alternatives of regular expressions. */
const words = {
  /** It is when an article was published. */
  published: {
    spaced:
      'published|posted|first shared|(?:publication|publish|release) date|(?<!\\p{L} )date:|veröffentlicht|erschienen|erstellt|' +
      'publiziert|publiée?|paru|mis en ligne|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowan[oey]|' +
      'dodan[oey]|опубликован[оаы]?|дата публикации|نشر|تاريخ النشر',
    unspaced: '公開|投稿|掲載|发布|發布|发表|發表|게시|입력',
  },
  /** It is when it was changed, corrected, or published once more. */
  modified: {
    spaced:
      'updates?|updated|last active|modified|revised|edited|changed|reviewed|last (?:checked|verified)|fact[- ]?checked|' +
      "as of|correct(?:ed|ions?)|amended|clarifications?|clarified|retracted|editor[’'`]?s note|re-?(?:published|posted)|" +
      'aktualisiert|geändert|bearbeitet|überarbeitet|stand|korrigiert|korrektur|berichtigung|berichtigt|nachtrag|' +
      'mise? à jour|modifiée?|actualisée?|corrigée?|rectifi(?:catif|ée?)|actualizad[oa]|actualización|modificad[oa]|' +
      'corregid[oa]|corrección|fe de errores|aggiornat[oa]|aggiornamento|modificat[oa]|corrett[oa]|correzione|rettifica|' +
      'atualizad[oa]|atualização|corrigid[oa]|correção|errata|bijgewerkt|gewijzigd|gecorrigeerd|correctie|aktualizacja|' +
      'zaktualizowan[oey]|poprawion[oey]|sprostowanie|обновлен[оаы]?|обновлён|изменен[оаы]?|исправлен[оаы]?|поправка|' +
      'تحديث|تعديل|تصحيح',
    unspaced: '更新|修改|修正|訂正|更正|수정|정정',
  },
  /** It is when something else is, was or will be. */
  other: {
    spaced:
      'events?|webinar|deadline|registration|register|join us|expires?|valid|until|through|accessed|retrieved|' +
      'founded|since|established|archived|scheduled|premieres?|print(?:ed)?|copyright|©|born|died|episode|season|between|starts?|ends?|comment(?:s|ed)?|joined|' +
      'member|version|bis|gültig|jusqu|hasta|fino al|seit|depuis|desde|dal',
    unspaced: '活动|活動|截止|締切',
  },
} as const satisfies Record<string, LabelWords>;

/** What a label says that the date beside it is. */
export type DateLabel = keyof typeof words;

const tests = Object.entries(words).map(([label, { spaced, unspaced }]) => ({
  label: label as DateLabel,
  test: new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|(?:${unspaced})`, 'giu'),
}));

/** What the words beside a date say that it is: of several labels the last; null where there is none. */
export function labelIn(text: string): DateLabel | null {
  let last: { label: DateLabel; at: number } | null = null;
  for (const { label, test } of tests) {
    for (const { index } of text.matchAll(test)) {
      if (last === null || index >= last.at) last = { label, at: index };
    }
  }
  return last?.label ?? null;
}
