/**
 * What stands around articles, in the languages of their readers: alternatives of regular expressions, matched
 * without regard to case. They travel with the script that reads a page, so each is one that pages really have.
 */
interface Words {
  /** Before a name. */
  by: string;
  /** Before a date, and how long a text takes to read. */
  dated: string;
  /** Before a link to another article, or above several. */
  elsewhere: string;
  /** Calls to subscribe, to follow, to share, and before who made a picture or owns the text. */
  behind: string;
  /** Alone in a block: buttons, the words above an advertisement. */
  labels: string;
}

const words: Record<string, Words> = {
  en: {
    by: '(?:(?:written|words|story|posted|reviewed) )?by',
    dated:
      '(?:first )?(?:published|posted)|(?:last )?(?:updated|modified)|\\d+ min(?:ute)?s? (?:to )?read',
    elsewhere:
      'read (?:more|also|next)|(?:see )?also(?: read)?|related(?: stories| articles?| posts?| content| news)?|more (?:stories|articles|posts|news|from|on|like)|recommended(?: for you| articles| stories)?|you (?:may|might) (?:also )?like|learn more|(?:latest|recent|popular|trending) (?:news|posts|stories|articles)|most (?:read|popular)|trending(?: now)?|up next|about the author|comments|leave a (?:comment|reply)|share this',
    behind:
      'subscribe|sign up|follow (?:us|me)|join (?:us|our)|share this|donate|support (?:us|our)|contact us|disclosure|(?:this|the) (?:article|story|post) (?:was )?(?:originally|first)|originally published|(?:photo|image|picture)s?(?: by| credit| courtesy)?:|photos? by|credit:|source:|copyright|©|all rights|filed under|tags?:|tagged|(?:additional |with )?reporting by|editing by|media contact',
    labels:
      'advert(?:isement|ising)?|ads?|sponsored|skip to (?:main )?content|share|print|email|close|loading|image \\d+ of|(?:story|article) continues below|back to top|copy link|facebook|twitter|whatsapp|pinterest|linkedin|table of contents',
  },
  de: {
    by: 'von|autor(?:in)?',
    dated: 'veröffentlicht|aktualisiert|stand|lesezeit',
    elsewhere:
      'lesen sie (?:auch|hier|mehr)|mehr zum thema|(?:das könnte .{3,5} )?auch interessant|siehe auch|ähnliche (?:artikel|beiträge)|weitere (?:artikel|themen|beiträge)|meistgelesen|kommentare?',
    behind: 'jetzt abonnieren|folgen sie|teilen|fotos?:|bild:|quellen?:|schlagwörter|pressekontakt',
    labels: 'anzeige|werbung|drucken|weiterlesen|inhaltsverzeichnis',
  },
  fr: {
    by: 'par|rédigé par',
    dated: 'publié|mis à jour|modifié|temps de lecture',
    elsewhere:
      '(?:à )?lire (?:aussi|la suite)|voir aussi|sur le même sujet|articles? (?:similaires?|liés)|vous aimerez aussi|commentaires?',
    behind:
      'abonnez-vous|inscrivez-vous|suivez-nous|partage[rz]|crédits?(?: photo)?\\s?:|sources?\\s?:',
    labels: 'publicité|imprimer|fermer|sommaire',
  },
  es: {
    by: 'por|autora?|redacción',
    dated: 'publicado|actualizado|tiempo de lectura',
    elsewhere:
      'lee(?:r|a)? también|(?:también )?te puede interesar|(?:noticias|artículos|entradas) relacionad[ao]s|ver también|leer más|comentarios?',
    behind: 'suscríbete|síguenos|compart(?:ir|e)|fotos?:|fuentes?:|etiquetas',
    labels: 'publicidad|imprimir|cerrar|índice',
  },
  it: {
    by: 'di|a cura di',
    dated: 'pubblicato|aggiornato',
    elsewhere: 'leggi (?:anche|tutto)|articoli correlati|commenti',
    behind: 'iscriviti|seguici|condividi|riproduzione riservata',
    labels: 'pubblicità|stampa',
  },
  pt: {
    by: 'escrito por',
    dated: 'atualizado',
    elsewhere: '(?:leia|veja) (?:também|mais)|saiba mais|comentários',
    behind: 'assine|siga-nos|compartilh(?:ar|e)',
    labels: 'publicidade|baixar',
  },
  nl: {
    by: 'door',
    dated: 'gepubliceerd|bijgewerkt|leestijd',
    elsewhere: 'lees (?:ook|meer|verder)|gerelateerd|reacties',
    behind: 'abonneer|volg ons|delen|bron:',
    labels: 'advertentie',
  },
  pl: {
    by: 'autor(?:ka)?',
    dated: 'opublikowano|aktualizacja',
    elsewhere: '(?:czytaj|zobacz) (?:też|także|również|więcej)|komentarze',
    behind: 'zapisz się|udostępnij|fot\\.|źródło:',
    labels: 'reklama',
  },
  ru: {
    by: 'автор',
    dated: 'опубликовано|обновлено',
    elsewhere: 'читайте также|смотрите также|по теме|похожие статьи|комментарии',
    behind: 'подпис(?:ывайтесь|аться)|поделиться|фото:|источник:',
    labels: 'реклама|распечатать',
  },
  ar: {
    by: 'بقلم',
    dated: 'تاريخ النشر|آخر تحديث',
    elsewhere: 'اقرأ أيض[اً]+|مواضيع ذات صلة',
    behind: 'اشترك|تابعنا|المصدر',
    labels: 'إعلان|مشاركة',
  },
  ja: {
    by: '著者|執筆|文[:：]',
    dated: '公開|更新|投稿日',
    elsewhere: '関連記事|あわせて読みたい|おすすめ記事|人気記事|コメント',
    behind: 'シェア|フォロー|写真[:：]|出典',
    labels: '広告|目次|続きを読む',
  },
  zh: {
    by: '作者|记者|記者',
    dated: '发布|發布|更新',
    elsewhere: '相关(?:阅读|文章|新闻)|相關(?:閱讀|文章|新聞)|延伸阅读|延伸閱讀|推荐阅读|评论',
    behind: '分享|关注|關注|来源[:：]|來源[:：]|责任编辑|版权',
    labels: '广告|廣告|目录|目錄',
  },
};

/** Languages that write without spaces: what follows a word says nothing of where it ends. */
const unspaced = /^(?:ja|zh)$/;

/** A test for texts that begin with words of one sort, in any of the languages, whatever signs stand before them. */
export function startsWith(sort: keyof Words): RegExp {
  return new RegExp(start + sourceOf(sort), 'iu');
}

/** A test for texts that are words of one sort and nothing else, but for a sign or a number behind them. */
export function isOnly(sort: keyof Words): RegExp {
  return new RegExp(`${start}${sourceOf(sort)}[\\s\\p{P}\\p{S}\\d]*$`, 'iu');
}

const start = '^[\\s\\p{P}\\p{S}]*?';

function sourceOf(sort: keyof Words): string {
  const languages = Object.entries(words).map(([language, { [sort]: source }]) =>
    unspaced.test(language) ? source : `(?:${source})(?![\\p{L}\\p{N}])`,
  );
  return `(?:${languages.join('|')})`;
}

/** The source of an expression for the names of months, long and short, in all of these languages. */
export function monthsSource(): string {
  const names = new Set<string>();
  for (const language of Object.keys(words)) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format
          .formatToParts(Date.UTC(2024, month, 9))
          .find(({ type }) => type === 'month');
        if (part && /\p{L}/u.test(part.value)) names.add(part.value.replace('.', ''));
      }
    }
  }
  return [...names].join('|');
}
