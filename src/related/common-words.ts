/**
 * Words that stand in titles and come back in texts, and that alone nothing is about, by language; words of time and
 * numbers are known besides. Not stop words: "last tram" is about something.
 */
const words: Record<string, string> = {
  en: 'last first next new old good great best big small little long short high low own same other another many much more most less few several whole half full early late later back away again still yet ever never always often people person man men woman women child thing things way ways time times year years week weeks month months day days night morning hour hours minute minutes place places part parts side end number group lot kind case fact point set plan work use need want know think make take give come go went look see find found put tell told ask asked call called turn show run keep let begin began start started help change report reports story news update live watch photo photos video',
  de: 'letzte letzter letztes letzten erste erster erstes ersten nächste nächster neue neuer neues neuen alte alter altes alten gute guter großes große großer großen kleine kleiner lange hohe ganze halbe viele mehr meisten wenige andere anderer anderen leute mensch menschen mann männer frau frauen kind kinder ding dinge weise zeit zeiten jahr jahre jahren woche wochen monat monate tag tage tagen nacht morgen stunde stunden minute minuten ort orte teil teile seite ende zahl gruppe art fall grund punkt bericht meldung',
  fr: 'dernier dernière derniers dernières premier première premiers premières prochain nouveau nouvelle nouveaux nouvelles vieux vieille bon bonne grand grande grands grandes petit petite long longue haut plusieurs autre autres gens personne homme hommes femme femmes enfant chose choses façon fois temps an ans année années semaine mois jour jours nuit matin heure heures minute lieu part partie côté fin nombre groupe cas fait point',
  es: 'último última últimos últimas primero primera primer próximo nuevo nueva nuevos nuevas viejo vieja bueno buena gran grande grandes pequeño pequeña largo larga alto varios otro otra otros otras gente persona personas hombre hombres mujer mujeres niño cosa cosas manera vez veces tiempo año años semana semanas mes meses día días noche mañana hora horas minuto lugar parte lado fin número grupo caso hecho punto',
  it: 'ultimo ultima ultimi ultime primo prima prossimo nuovo nuova nuovi nuove vecchio buono grande grandi piccolo lungo alto altro altra altri gente persona uomo donna cosa cose modo volta volte tempo anno anni settimana mese giorno giorni notte mattina ora ore luogo parte lato fine numero gruppo caso fatto punto',
  pt: 'último última primeiro primeira próximo novo nova velho bom boa grande grandes pequeno longo alto outro outra gente pessoa pessoas homem mulher coisa coisas maneira vez vezes tempo ano anos semana mês dia dias noite manhã hora horas lugar parte lado fim número grupo caso fato ponto',
  nl: 'laatste eerste volgende nieuwe oude goede grote kleine lange hoge hele halve andere mensen mens man vrouw kind ding dingen manier keer tijd jaar jaren week weken maand maanden dag dagen nacht ochtend uur minuut plaats deel kant einde aantal groep geval punt',
  ru: 'последний первый следующий новый новая старый хороший большой маленький другой люди человек дело раз время год года лет неделя месяц день дня ночь утро час место часть сторона конец число группа случай',
  ar: 'آخر أول جديد جديدة قديم كبير كبيرة صغير ناس شخص رجل امرأة شيء طريقة مرة وقت سنة عام أسبوع شهر يوم ليلة صباح ساعة مكان جزء عدد مجموعة حالة',
  ja: '最後 最初 次 新しい 人 人々 物 方法 回 時間 年 週 月 日 夜 朝 場所 部分 側 数',
  zh: '最后 最近 首次 新 旧 人 人们 东西 方式 次 时间 年 周 月 日 天 夜 早上 小时 地方 部分 数',
};

/** Words of a language (its first subtag) that alone nothing is about. */
export function commonWordsOf(base: string): ReadonlySet<string> {
  return new Set(words[base]?.split(' ') ?? []);
}
