import { expect, test } from 'vitest';
import { readForeignPieces } from '../../../src/formats/read-foreign.ts';
import { cutText, tell } from './gather.ts';

const disqus = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <category dsq:id="1"><forum>gazette</forum><title>General</title></category>
  <thread dsq:id="7">
    <id>tide</id><forum>gazette</forum><category dsq:id="1"/>
    <link>https://gazette.example/2026/tide-clock</link>
    <title>The tide clock &amp; its keeper</title>
    <createdAt>2026-01-02T03:04:05Z</createdAt><isClosed>false</isClosed><isDeleted>false</isDeleted>
  </thread>
  <post dsq:id="20">
    <id/><message><![CDATA[<p>It is <b>right</b>.</p><p>See <a href="https://x.example/a" rel="nofollow noopener">this</a></p>]]></message>
    <createdAt>2026-01-02T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
    <author><name>Mara</name><isAnonymous>false</isAnonymous><username>mara7</username></author>
    <thread dsq:id="7"/>
  </post>
  <post dsq:id="21">
    <message><![CDATA[<p>I was early.</p>]]></message>
    <createdAt>2026-01-02T11:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
    <author><name>Tomas</name><isAnonymous>true</isAnonymous></author>
    <thread dsq:id="7"/><parent dsq:id="20"/>
  </post>
  <post dsq:id="22">
    <message><![CDATA[<p>buy</p>]]></message>
    <createdAt>2026-01-02T12:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>true</isSpam>
    <author><name>X</name></author><thread dsq:id="7"/>
  </post>
  <post dsq:id="23">
    <message><![CDATA[gone]]></message>
    <createdAt>2026-01-02T12:30:00Z</createdAt><isDeleted>true</isDeleted><isSpam>false</isSpam>
    <author><name>Y</name></author><thread dsq:id="7"/>
  </post>
  <post dsq:id="24">
    <message><![CDATA[after a deleted one]]></message>
    <createdAt>2026-01-02T13:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
    <author><name>Z</name></author><thread dsq:id="7"/><parent dsq:id="23"/>
  </post>
</disqus>`;

const tide = 'https://gazette.example/2026/tide-clock The tide clock & its keeper';

test.each([7, 100, 100_000])(
  'Disqus: posts with authors, parents and pages, in pieces of %i',
  async (size) => {
    const read = await readForeignPieces('disqus', disqusPieces(disqus, size));
    expect(tell(read)).toEqual([
      {
        on: tide,
        by: 'Mara (disqus:mara7)',
        text: 'It is **right**.\n\nSee [this](https://x.example/a)',
        answers: null,
        at: '2026-01-02T10:00:00.000Z',
      },
      {
        on: tide,
        by: 'Tomas (disqus:name:Tomas)',
        text: 'I was early.',
        answers: 'It is **right**.\n\nSee [this](https://x.example/a)',
        at: '2026-01-02T11:00:00.000Z',
      },
      {
        on: tide,
        by: 'Z (disqus:name:Z)',
        text: 'after a deleted one',
        answers: 'what is not here',
        at: '2026-01-02T13:00:00.000Z',
      },
    ]);
    expect(read.left).toEqual({ spam: 1, deleted: 1 });
    expect(read.refused).toEqual([]);
  },
);

async function* disqusPieces(text: string, size: number) {
  yield* cutText(text, size);
}

test('a second reading gives the same ids, and ids sort by time', async () => {
  const ids = async () =>
    (await readForeignPieces('disqus', disqusPieces(disqus, 50))).comments.map(({ id }) => id);
  const first = await ids();
  expect(await ids()).toEqual(first);
  expect([...first].sort()).toEqual(first);
  for (const id of first)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('broken XML costs the post that it stands in, and says the line', async () => {
  const broken = disqus.replace('<![CDATA[<p>I was early.</p>]]>', 'I was <b & early');
  const read = await readForeignPieces('disqus', disqusPieces(broken, 64));
  expect(read.comments.map(({ text }) => text)).toEqual([
    'It is **right**.\n\nSee [this](https://x.example/a)',
    'after a deleted one',
  ]);
  expect(read.refused).toEqual([{ place: 'line[15]', why: 'invalid' }]);
  const cut = disqus.slice(0, disqus.indexOf('after a deleted'));
  const early = await readForeignPieces('disqus', disqusPieces(cut, 64));
  expect(early.comments).toHaveLength(2);
  expect(early.refused).toHaveLength(1);
});

const wordpress = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Gazette</title><wp:wxr_version>1.2</wp:wxr_version>
<item>
  <title><![CDATA[The last tram]]></title>
  <link>https://gazette.example/last-tram/</link>
  <content:encoded><![CDATA[<p>Story</p>]]></content:encoded>
  <wp:post_id>3</wp:post_id><wp:post_type><![CDATA[post]]></wp:post_type>
  ${wpComment(5, { content: 'First line\nsecond *line* &amp; <em>more</em>', user: 9 })}
  ${wpComment(6, { content: 'An answer', parent: 5, author: 'Noor' })}
  ${wpComment(7, { content: 'spam', approved: 'spam' })}
  ${wpComment(8, { content: 'trash', approved: 'trash' })}
  ${wpComment(9, { content: 'ping', type: 'pingback' })}
  ${wpComment(10, { content: '', author: 'Nobody' })}
</item>
</channel></rss>`;

function wpComment(
  id: number,
  { content = '', parent = 0, approved = '1', type = 'comment', author = 'Mara', user = 0 },
) {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[${author}]]></wp:comment_author>
  <wp:comment_author_email><![CDATA[a@b.example]]></wp:comment_author_email><wp:comment_author_IP><![CDATA[203.0.113.9]]></wp:comment_author_IP>
  <wp:comment_date><![CDATA[2026-02-03 11:00:0${id % 10}]]></wp:comment_date><wp:comment_date_gmt><![CDATA[2026-02-03 10:00:0${id % 10}]]></wp:comment_date_gmt>
  <wp:comment_content><![CDATA[${content}]]></wp:comment_content><wp:comment_approved><![CDATA[${approved}]]></wp:comment_approved>
  <wp:comment_type><![CDATA[${type}]]></wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent><wp:comment_user_id>${user}</wp:comment_user_id></wp:comment>`;
}

test('WordPress: comments of each item; no address of mail or machine is kept', async () => {
  const read = await readForeignPieces('wordpress', disqusPieces(wordpress, 80));
  const on = 'https://gazette.example/last-tram The last tram';
  expect(tell(read)).toEqual([
    {
      on,
      by: 'Mara (wordpress:gazette.example:9)',
      text: 'First line\nsecond \\*line\\* & *more*',
      answers: null,
      at: '2026-02-03T10:00:05.000Z',
    },
    {
      on,
      by: 'Noor (wordpress:name:Noor)',
      text: 'An answer',
      answers: 'First line\nsecond \\*line\\* & *more*',
      at: '2026-02-03T10:00:06.000Z',
    },
  ]);
  expect(read.left).toEqual({ spam: 1, deleted: 1, pingback: 1 });
  expect(read.refused).toMatchObject([{ why: 'empty' }]);
  expect(JSON.stringify(read)).not.toMatch(/b\.example|203\.0/);
});

const remark = [
  { version: 1, users: [{ id: 'user1' }], posts: [{ url: 'https://radio.example' }] },
  {
    id: 'efbc',
    pid: '',
    text: '<p>some text, <a href="http://radio.example/x" rel="nofollow">link</a></p>\n',
    orig: '',
    user: { name: 'user name', id: 'user1', admin: false },
    locator: { site: 'radio', url: 'https://radio.example/p/1' },
    score: 0,
    votes: {},
    time: '2017-12-20T15:18:22-06:00',
  },
  {
    id: 'afbc',
    pid: 'efbc',
    text: '<p><em>x</em></p>',
    orig: '*x*',
    user: { name: 'other', id: 'user2' },
    locator: { site: 'radio', url: 'https://radio.example/p/1' },
    time: '2017-12-20T15:18:23-06:00',
    edit: { time: '2017-12-20T15:19:00-06:00', summary: '' },
    title: 'Episode 1',
  },
  {
    id: 'cfbc',
    pid: '',
    text: '',
    user: { name: 'deleted', id: 'deleted' },
    locator: { site: 'radio', url: 'https://radio.example/p/1' },
    time: '2017-12-20T15:20:00-06:00',
    delete: true,
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

test('Remark42: a comment on each line, and a broken line costs itself', async () => {
  const read = await readForeignPieces('remark42', disqusPieces(`${remark}\n{"id":"broken\n`, 33));
  const on = 'https://radio.example/p/1 Episode 1';
  expect(tell(read)).toEqual([
    {
      on,
      by: 'user name (remark42:user1)',
      text: 'some text, [link](http://radio.example/x)',
      answers: null,
      at: '2017-12-20T21:18:22.000Z',
    },
    {
      on,
      by: 'other (remark42:user2)',
      text: '*x*',
      answers: 'some text, [link](http://radio.example/x)',
      at: '2017-12-20T21:18:23.000Z',
    },
  ]);
  expect(read.comments[1]?.edited).toBe(Date.parse('2017-12-20T21:19:00Z'));
  expect(read.left).toEqual({ deleted: 1 });
  expect(read.refused).toEqual([{ place: 'line[4]', why: 'invalid' }]);
});
