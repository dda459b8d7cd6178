import { describe, expect, it } from 'vitest';
import type { Block, Container } from '../../../../src/article/reading/block.ts';
import { findContained } from '../../../../src/article/reading/find-contained.ts';
import { block, paragraphs, prose } from './make-blocks.ts';

function container(tag: string, marks = '', names = ''): Container {
  return { tag, names: ` ${names} `, marks: ` ${marks} ` };
}

function within(blocks: readonly Block[], ...containers: Container[]): Block[] {
  return blocks.map((one) => ({ ...one, within: containers }));
}

describe('findContained', () => {
  it('takes the surest place that holds an article', () => {
    const body = within(paragraphs(5), container('main'), container('div', 'articlebody'));
    const around = within([prose(8)], container('main'));
    expect(findContained([...around, ...body])).toEqual(body);
    expect(findContained(within(paragraphs(5), container('div', 'main')))).toHaveLength(5);
  });

  it('takes none of many, and none with little prose', () => {
    const articles = [0, 1, 2].flatMap(() => within(paragraphs(4), container('article')));
    expect(findContained(articles)).toEqual([]);
    expect(findContained(within([block('Short')], container('article')))).toEqual([]);
    expect(findContained(paragraphs(9))).toEqual([]);
  });

  it('leaves navigation, margins and what readers wrote', () => {
    const article = container('article');
    const text = within(paragraphs(5), article);
    const page = [
      ...within([block('Home')], article, container('nav')),
      ...text,
      ...within(paragraphs(20), article, container('section', '', 'comments')),
    ];
    expect(findContained(page)).toEqual(text);
  });
});
