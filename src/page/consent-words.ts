/** What the buttons of cookie walls say, in the languages of readers, and nothing else. */
export const consentButton =
  /^(?:(?:i |alles? |tout |j[’']|すべて|全部)?(?:accept|agree|allow|reject|decline|akzeptieren|ablehnen|zustimmen|accepte|accepter|refuser|aceptar|rechazar|aceitar|aceito|rejeitar|accetta|accetto|rifiuta|accepteren|weigeren|akkoord|z?akceptuj[eę]?|odrzuć|принять|принимаю|отклонить|أوافق|قبول|رفض|同意|許可|拒否|接受|拒绝|拒絕)(?: (?:all|cookies|and (?:continue|close)|tod[oa]s?|tudo|tutt[oi]|wszystkie|вс[её]|الكل)|する|全部|所有)*)[.!]?$/i;

/** What cookie walls speak of: in Latin letters nearly always by that word. */
export const consentTopic =
  /cookie|personal data|traceurs|ciastecz|персональн|куки|ملفات تعريف|クッキー|個人情報|隐私|隱私/i;
