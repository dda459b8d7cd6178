import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message, Messages } from './compare-messages.ts';
import {
  findKeys,
  findMarkupSentences,
  findSentences,
  findStyleSentences,
} from './find-sentences.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (name) => `src/${name}`,
);
/** What a model is told is for the model: it is no reader's language. */
const forModels = /^src\/providers\/(model\/write-prompt|server\/try-server)\.ts$/;
const scripts = read(/\.tsx?$/).filter(([name]) => !forModels.test(name));
const manifest = readFileSync('manifest.json', 'utf8');
const english = readMessages('en');

function read(ending: RegExp): [name: string, text: string][] {
  return sources
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(name, 'utf8')]);
}

function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

/** What is wrong with the gaps in a message (https://developer.chrome.com/docs/extensions/reference/api/i18n). */
function findBrokenGaps({ message, placeholders = {} }: Message, inOrder = true): string[] {
  const bare = message.replaceAll('$$', '');
  const used = [...bare.matchAll(/\$([a-z0-9_@]+)\$/gi)].map(([, name = '']) => name.toLowerCase());
  const named = Object.keys(placeholders).map((name) => name.toLowerCase());
  const contents = Object.values(placeholders).map(({ content }) => content);
  return [
    ...used.filter((name) => !named.includes(name)).map((name) => `${name} has no content`),
    ...named.filter((name) => !used.includes(name)).map((name) => `${name} is not used`),
    ...(bare.replace(/\$[a-z0-9_@]+\$/gi, '').includes('$') ? ['a lone $'] : []),
    ...contents
      .toSorted()
      .flatMap((content, index) =>
        content === `$${index + 1}` || !inOrder ? [] : [`${content} out of order`],
      ),
  ];
}

describe.each(readdirSync('public/_locales'))('the messages in %s', (locale) => {
  const messages = readMessages(locale);
  const keys = Object.keys(messages);

  it('have names that the browser takes, sorted, each once whatever its case', () => {
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('each say something, and in English describe where', () => {
    expect(keys.filter((key) => !messages[key]?.message.trim())).toEqual([]);
    const described = locale === 'en' ? keys : [];
    expect(described.filter((key) => !messages[key]?.description?.trim())).toEqual([]);
  });

  it('have gaps that are well formed', () => {
    expect(
      keys.flatMap((key) =>
        findBrokenGaps(messages[key] as Message, locale === 'en').map((why) => `${key}: ${why}`),
      ),
    ).toEqual([]);
  });

  it('say their own language', () => {
    const language = messages.language?.message ?? '';
    expect(Intl.getCanonicalLocales(language)).toEqual([locale.replace('_', '-')]);
  });

  it('fit into the browser’s list of extensions', () => {
    expect(messages.appDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.appName?.message.length).toBeLessThanOrEqual(75);
  });
});

describe('the keys of messages', () => {
  const found = scripts.map(([name, text]) => findKeys(name, text));
  const said = found.flatMap((keys) => keys.said);
  const counted = found.flatMap((keys) => keys.counted);
  const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);

  it('that are asked for exist', () => {
    expect(named.length).toBeGreaterThan(3);
    const asked = [...said, ...named, ...counted.map((stem) => `${stem}_other`)];
    expect(asked.filter((key) => !key.startsWith('@@') && !(key in english))).toEqual([]);
  });

  it('that count have every plural of English', () => {
    const { pluralCategories } = new Intl.PluralRules('en').resolvedOptions();
    const stems = Object.keys(english).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
    const wanted = stems.flatMap((stem) => pluralCategories.map((is) => `${stem}_${is}`));
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  it('that exist are asked for', () => {
    const asked = new Set([...said, ...counted, ...named, ...found.flatMap((keys) => keys.held)]);
    const isAsked = (key: string) => asked.has(key) || asked.has(key.replace(/_[a-z]+$/, ''));
    expect(Object.keys(english).filter((key) => !isAsked(key))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('stands in no script, page or style', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.flatMap(([name, text]) => findSentences(name, text))).toEqual([]);
    expect(read(/\.html$/).flatMap(([name, text]) => findMarkupSentences(name, text))).toEqual([]);
    expect(read(/\.css$/).flatMap(([name, text]) => findStyleSentences(name, text))).toEqual([]);
  });

  it.each([
    ['<p>Post</p>', 'Post'],
    ['<p>{open ? "Close" : say("open")}</p>', 'Close'],
    ['<p>{count} comments</p>', 'comments'],
    [`<p>{open && \`before \${count} after\`}</p>`, 'before|after'],
    ['<p>{say("count") + " left"}</p>', 'left'],
    ['<button aria-label="close" />', 'close'],
    ['<Box postLabel={busy ? "Posting" : "Post"} />', 'Posting|Post'],
    ['<img alt="A ferry" title={"a"} />', 'A ferry|a'],
    ['element.textContent = "posted";', 'posted'],
    [`document.title = \`\${site} comments\`;`, 'comments'],
    ['element.setAttribute("aria-label", "Close");', 'Close'],
    ['element.append("Post");', 'Post'],
    ['menus.create({ title: "Comment on this page" });', 'Comment on this page'],
    ['const words = { quota: "The disk is full." };', 'The disk is full.'],
    [
      `const words = \`Hello \${name}, welcome\`; const more = \`Well, hello \${name}\`;`,
      'Well, hello',
    ],
  ])('is seen in %s', (source, words) => {
    const found = findSentences('planted.tsx', source).map((line) =>
      line.replace(/^planted.tsx:1: /, ''),
    );
    expect(found.join('|')).toBe(words);
  });

  it.each([
    '<p class="write left">{say("appName")} · {count} {"→"}</p>',
    '<button aria-label={say("close")} type="button" data-kind="main" />',
    '<p>{names.map((name) => <b key={name}>{name.replace("www.", "")}</b>)}</p>',
    'style.textContent = "p { margin: 0 }";',
    'element.className = "write box"; params.append("key", value);',
    'throw new TypeError("Not a comment");',
    'if (kind === "page") element.textContent = say("kindPage");',
    'import { a } from "./Box.tsx"; // Words in a comment are fine.',
  ])('is not seen in %s', (source) => {
    expect(findSentences('planted.tsx', source)).toEqual([]);
  });

  it('is seen in pages and styles', () => {
    const page =
      '<!-- note --><title>Afterword</title><style>a{}</style><p>Loading</p><b title="Hey">1</b>';
    expect(findMarkupSentences('planted.html', page)).toEqual([
      'planted.html: Loading',
      'planted.html: Hey',
    ]);
    expect(
      findStyleSentences('planted.css', 'a::after { content: "new"; } b { content: "·"; }'),
    ).toEqual(['planted.css: new']);
  });
});

describe('findKeys', () => {
  it('finds keys in calls, in choices, and in tables of keys', () => {
    const source =
      'say(open ? "close" : "open", "gap"); sayCount("comments", 2); other("no"); i18n.getMessage("menu");';
    expect(findKeys('planted.ts', source)).toEqual({
      said: ['close', 'open', 'menu'],
      counted: ['comments'],
      held: [],
    });
    const table = 'const words: Record<string, PlainMessageKey> = { quota: "faultQuota" };';
    expect(findKeys('planted.ts', table).held).toEqual(['faultQuota']);
  });
});

describe('findBrokenGaps', () => {
  it.each<[Message, string[]]>([
    [{ message: 'a $b$ c', placeholders: { B: { content: '$1' } } }, []],
    [{ message: '$$5' }, []],
    [{ message: 'a $b$ c' }, ['b has no content']],
    [{ message: 'a', placeholders: { b: { content: '$1' } } }, ['b is not used']],
    [{ message: 'a $b$', placeholders: { b: { content: '$2' } } }, ['$2 out of order']],
    [{ message: 'a $1 b' }, ['a lone $']],
  ])('says of %j: %j', (message, broken) => {
    expect(findBrokenGaps(message)).toEqual(broken);
  });
});
