/** Two names of two words: Arabic joins its "and" to the second. */
const arabic = /^([\u0621-\u064a]+\s[\u0621-\u064a]+)\sو([\u0621-\u064a]{2,}\s[\u0621-\u064a]+)$/u;

/** ...but these names begin with that letter. */
const withWaw =
  /\sو(?:ليد|لاء|لي|ائل|اثق|اصف|اصل|الي|فاء|فيق|سام|سيم|سن|جيه|جدي|جدان|جد|حيد|داد|ديع|رد|ردة|صال|صفي|ضاح|هيب|هبة|هبي|هاب|نيس|عد|ئام)\s/u;

/** The usual family names of China, but for those with which given names of Japan begin. */
const chinese =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴钟鍾汪任姜范姚谭譚廖邹鄒熊陆陸郝崔邱秦顾顧侯邵孟钱錢汤湯尹黎乔喬贺賀赖賴龚龔]' +
  '\\p{sc=Han}{1,2}';

/** In Japan a space stands inside a name. */
const severalChinese = new RegExp(`^${chinese}(?:\\s${chinese})+$`, 'u');

/** The names in a text in which no sign stands between them; the text itself where they cannot be told safely. */
export function splitUnmarked(text: string): string[] {
  const line = text.trim();
  if (severalChinese.test(line)) return line.split(/\s/);
  const [, first, second] = withWaw.test(line) ? [] : (arabic.exec(line) ?? []);
  return first && second ? [first, second] : [text];
}
