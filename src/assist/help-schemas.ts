import * as v from 'valibot';
import { commentIdSchema } from '../thread/comment.ts';
import { type Ask, type Made, providerNames, type Result, type Subject } from './assist.ts';

/** What comes into the background of asks, subjects and results, checked. The types are in `assist.ts`. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const language = text(35);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The longest question, draft or passage, in UTF-16 units. */
const longestQuestion = 1000;
const longestPassage = 20_000;

export const providerSchema = v.picklist(providerNames);

export const askSchema: v.GenericSchema<Ask> = v.variant('task', [
  v.object({ task: v.literal('summary'), length: v.picklist(['short', 'long']) }),
  v.object({ task: v.picklist(['keyPoints', 'explain', 'fiveWs', 'names', 'digest']) }),
  v.object({ task: v.literal('answer'), question: text(longestQuestion) }),
  v.object({
    task: v.literal('translate'),
    what: v.picklist(['summary', 'keyPoints', 'passage']),
    passage: v.nullable(text(longestPassage)),
    into: language,
  }),
  v.object({ task: v.literal('translateComment'), text: text(longestPassage), into: language }),
  v.object({ task: v.picklist(['proofread', 'shorten', 'calm']), draft: text(longestPassage) }),
]);

export const subjectSchema: v.GenericSchema<Subject> = v.object({
  language,
  title: text(500),
  blocks: list(
    v.object({
      kind: v.picklist([
        'heading',
        'paragraph',
        'list item',
        'quote',
        'caption',
        'code',
        'table row',
      ]),
      text: v.string(),
    }),
    20_000,
  ),
  comments: list(
    v.object({
      id: commentIdSchema,
      author: text(200),
      parent: v.nullable(commentIdSchema),
      text: v.string(),
    }),
    100_000,
  ),
});

const resultSchema: v.GenericSchema<Result> = v.object({
  lines: list(
    v.object({
      label: v.nullable(
        v.picklist([
          ...(['who', 'what', 'when', 'where', 'why'] as const),
          ...(['person', 'place', 'organisation', 'view', 'disagreement'] as const),
        ]),
      ),
      text: text(longestPassage),
      sentences: list(count, 1000),
      comments: list(commentIdSchema, 1000),
      support: v.picklist(['quoted', 'cited', 'unsupported']),
    }),
    500,
  ),
  outcome: v.picklist(['done', 'notSaid', 'nothing']),
  provider: providerSchema,
  model: v.nullable(text(200)),
  language,
});

export const madeSchema: v.GenericSchema<Made> = v.object({
  result: resultSchema,
  cited: v.record(v.string(), text(longestPassage)),
});
