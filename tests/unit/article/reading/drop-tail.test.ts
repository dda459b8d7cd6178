import { describe, expect, it } from 'vitest';
import { dropStacked, dropTail } from '../../../../src/article/reading/drop-tail.ts';
import { block, link, nothingKnown, paragraphs, prose, textsOf } from './make-blocks.ts';

const text = paragraphs(10);

describe('dropTail', () => {
  const run = (blocks: Parameters<typeof dropTail.run>[0]) =>
    textsOf(dropTail.run(blocks, nothingKnown));

  it.each([
    'Subscribe to our newsletter.',
    'Ann Doe is a reporter for the Harbour Post.',
    '(Ann Doe is an associate of the Harbour Post.)',
    '*Ann Doe-Roe, MD, is a harbour doctor.',
    `Ann Doe is a reporter for the Harbour Post. ${'She has seen each tide since 1953. '.repeat(12)}`,
    'Reporting by Ann Doe; editing by Bo Roe',
    'Jetzt abonnieren',
    'Suivez-nous sur les réseaux',
    '© 2024 Harbour Post',
    'March 5, 2024',
    'By Ann Doe',
    'Von Bo Roe, Hamburg',
  ])('drops "%s" behind the text', (last) => {
    expect(run([...text, block(last)])).toEqual(textsOf(text));
  });

  it('drops several, and the heading above them', () => {
    const heading = block('Stay in touch', { kind: 'heading' });
    expect(run([...text, heading, block('Sign up now'), link('Home')])).toEqual(textsOf(text));
  });

  it('keeps lines that their author calls headings', () => {
    const heading = (line: string) => block(line, { kind: 'heading' });
    const lines = [...text, heading('rope'), heading('tar'), heading('canvas')];
    expect(run(lines)).toEqual(textsOf(lines));
    expect(run([...text, heading('Stay in touch'), heading('Elsewhere')])).toEqual(textsOf(text));
  });

  it('keeps the same words inside the text, and a last sentence', () => {
    const blocks = [...text, block('Subscribe, they said.'), block('And the sea went out again.')];
    expect(run(blocks)).toHaveLength(12);
  });

  it.each([
    'By two in the morning the water was back, and nobody had slept.',
    'Von dort aus sieht man bis heute das Meer.',
    'Par la suite, personne n’en parla plus.',
  ])('keeps the last sentence "%s"', (last) => {
    expect(run([...text, block(last)])).toHaveLength(11);
  });

  it('leaves a text alone of which too much would go', () => {
    const blocks = [block('The tide.'), ...Array.from({ length: 9 }, () => link('Elsewhere'))];
    expect(run(blocks)).toHaveLength(10);
  });
});

describe('dropStacked', () => {
  const run = (blocks: Parameters<typeof dropStacked.run>[0]) =>
    textsOf(dropStacked.run(blocks, nothingKnown));
  const heading = block('More from the Harbour', { kind: 'heading' });
  const related = block('Related articles', { kind: 'heading' });
  const teasers = [link('The tide of 1921'), block('It came by night.'), link('The tide of 1953')];

  it('drops other articles from their heading on', () => {
    expect(run([...text, related, ...teasers])).toEqual(textsOf(text));
  });

  it('keeps a heading of the article', () => {
    expect(run([...text, heading, ...teasers])).toHaveLength(14);
  });

  it('keeps what goes on as a text', () => {
    const long = block(`${prose(1).text} ${prose(2).text} ${prose(3).text}`);
    expect(run([...text, related, long, long])).toHaveLength(13);
  });

  it('keeps the text after words that point elsewhere', () => {
    const blocks = [...text, block('Leggi anche'), prose(11)];
    expect(run(blocks)).toHaveLength(12);
  });

  it('keeps a large part of the text', () => {
    const blocks = [
      prose(1),
      related,
      ...Array.from({ length: 12 }, () => link('The tide of 1921')),
    ];
    expect(run(blocks)).toHaveLength(14);
  });
});
