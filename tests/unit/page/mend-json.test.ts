import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from '../../../src/page/mend-json.ts';

describe('mendJson', () => {
  it.each([
    ['a comma at the end of an object', '{"a":"x","b":[1,2],}', { a: 'x', b: [1, 2] }],
    ['a comma at the end of an array', '{"b":[1,2, ]}', { b: [1, 2] }],
    ['several commas', '{"b":[1,,2,\n,],,"a":"x"}', { b: [1, 2], a: 'x' }],
    ['a comma at the beginning', '{,"b":[,1]}', { b: [1] }],
    ['a comma behind all', '{"a":"x"},', { a: 'x' }],
    ['commas in a string', '{"a":"x,, ]","b":[1,],}', { a: 'x,, ]', b: [1] }],
    ['an HTML comment', '<!-- {"a":"x"} -->', { a: 'x' }],
    ['an HTML comment for scripts', '<!--\n{"a":"x"}\n//-->', { a: 'x' }],
    ['a CDATA section', '<![CDATA[{"a":[["x"]]}]]>', { a: [['x']] }],
    ['a CDATA section around an array', '<![CDATA[\n[{"a":"x"}]]]>', [{ a: 'x' }]],
    ['a CDATA section for scripts', '//<![CDATA[\n{"a":"x"}\n//]]>', { a: 'x' }],
    ['a CDATA section for styles', '/*<![CDATA[*/{"a":"x"}/*]]>*/', { a: 'x' }],
    ['both', '<!--//--><![CDATA[//><!--\n{"a":"x"}\n//--><!]]>', { a: 'x' }],
    ['comments', '{/* of a {thing} */"a":"x", // and so on\n"b":1}', { a: 'x', b: 1 }],
    ['no comment in a string', '{"a":"http://x/*y*/",}', { a: 'http://x/*y*/' }],
    ['a semicolon', '{"a":"x"};', { a: 'x' }],
    ['a variable', 'var data = {"a":"x"};', { a: 'x' }],
    ['control characters', '{"a":"x\n\ty\u0000z",}', { a: 'x  y z' }],
    ['a mark of byte order', '\ufeff{"a":"x"}', { a: 'x' }],
    ['spaces that are none of JSON', '{\u00a0"a":\u00a0"x\u00a0y"}', { a: 'x\u00a0y' }],
    ['quotation marks in a string', '{"a":"The "tide" is back"}', { a: 'The "tide" is back' }],
    ['escapes that are none', '{"a":"It\\\'s \\x back"}', { a: "It's x back" }],
    ['escapes beside a fault', '{"a":"\\"x\\\\ \\u00e9\\n",}', { a: '"x\\ é\n' }],
  ])('reads through %s', (_, written, value) => {
    expect(mendJson(written)).toEqual([value]);
  });

  it('reads what has nothing wrong but control characters, or entities, as it is', () => {
    expect(mendJson('{"a":\n"x\ny"}')).toEqual({ a: 'x y' });
    expect(mendJson('{&quot;a&quot;:&quot;x&quot;}')).toEqual({ a: 'x' });
  });

  it('reads several values in a row', () => {
    expect(mendJson('{"a":1}\n{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(mendJson('{"a":1},{"a":2},')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each(['', 'hello', '{"a": ', '{"a"}', '[', ']', '{]', '"', '{"a": "x}'])(
    'gives nothing for %j',
    (written) => expect(mendJson(written)).toBeUndefined(),
  );

  it('reads whatever is JSON as it is, and with a spare comma', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const written = JSON.stringify(value);
        expect(mendJson(written)).toEqual(JSON.parse(written));
        expect(mendJson(`${written},`)).toEqual([JSON.parse(written)]);
      }),
    );
  });

  it('never throws, and takes no time by the square', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'"{}[],:\\/*\n a')), (signs) => {
        mendJson(signs.join(''));
      }),
    );
    for (const sign of ['"', ',', ', ', '{', '"a ', '/*', '\\', '" ', '{,', '} ', ' ']) {
      mendJson(`{${sign.repeat(200_000)}}`);
    }
  });
});
