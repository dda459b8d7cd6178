import type { Ask, HelpNews, ResultLine, Subject } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { splitSentences } from '../../assist/split-sentences.ts';
import { cleanMaterial } from './clean-material.ts';
import type { Model } from './model.ts';
import { plainOutput } from './plain-output.ts';
import { type Held, readAnswer, readSoFar, readTranslation, unchecked } from './read-answer.ts';
import { seldom } from './seldom.ts';
import { splitParts } from './split-parts.ts';
import { withLessRoom } from './with-less-room.ts';
import { writeNotesPrompt, writePrompt } from './write-prompt.ts';

/** What help by a model comes to. */
export interface ModelAnswer {
  lines: ResultLine[];
  outcome: 'done' | 'notSaid' | 'nothing';
}

interface Terms {
  model: Model;
  tell(news: HelpNews): void;
  /** Makes the lines of a summary or of key points that are to be translated. */
  quote(ask: Ask): Promise<readonly ResultLine[]>;
  /** A text that nobody can guess, a new one for each prompt. */
  makeFence(): string;
}

/** Longer texts take a small machine hours. In parts. */
const mostParts = 24;
/** The share of a model's room that its rules and its answer may need. */
const roomForText = 0.75;

/**
 * Has a model do what is asked: a text that is too long for it in parts, whose notes it reads at last.
 * @throws HelpFault
 */
export async function helpByModel(ask: Ask, subject: Subject, terms: Terms): Promise<ModelAnswer> {
  const { model } = terms;
  return withLessRoom(model.room, (room) =>
    helpWithin(ask, subject, { ...terms, model: { ...model, room } }),
  );
}

async function helpWithin(ask: Ask, subject: Subject, terms: Terms): Promise<ModelAnswer> {
  if (ask.task === 'translate' || ask.task === 'translateComment')
    return translate(ask, subject, terms);
  if ('draft' in ask) return rewrite(ask, terms);
  const held: Held = { ask, subject, sentences: splitSentences(subject) };
  const lines = materialOf(held);
  if (lines.length === 0) return { lines: [], outcome: 'nothing' };
  const answer = await readAll(ask, lines, subject, terms);
  if (ask.task === 'answer' && /^\W*NOT\s+SAID\b/i.test(answer.trim()))
    return { lines: [], outcome: 'notSaid' };
  const read = readAnswer(answer, held);
  if (read.length === 0) throw new HelpFault('unusable', answer.slice(0, 200));
  return { lines: read, outcome: 'done' };
}

/** The numbered lines that a model reads: an article's sentences, or a thread's comments. */
function materialOf({ ask, subject, sentences }: Held): string[] {
  if (ask.task !== 'digest')
    return sentences.map(({ number, text }) => `[${number}] ${cleanMaterial(text)}`);
  const places = new Map(subject.comments.map(({ id }, index) => [id, index + 1]));
  return subject.comments.map(({ author, parent, text }, index) => {
    const place = parent === null ? undefined : places.get(parent);
    const answers = place === undefined ? '' : `, in reply to ${place}`;
    return `[${index + 1}] ${cleanMaterial(author)}${answers}: ${cleanMaterial(text)}`;
  });
}

async function readAll(
  ask: Ask,
  lines: readonly string[],
  { title, language }: Subject,
  { model, tell, makeFence }: Terms,
): Promise<string> {
  const matter = { ask, title: cleanMaterial(title), language };
  const onText = seldom((text) => tell({ kind: 'lines', lines: readSoFar(text) }));
  const parts = partsFor(lines, model);
  const [whole] = parts;
  if (parts.length === 1 && whole)
    return model.complete(writePrompt({ ...matter, lines: whole, fence: makeFence() }), onText);
  const notes: string[] = [];
  for (const [index, part] of parts.entries()) {
    tell({ kind: 'parts', read: index, of: parts.length });
    const prompt = writeNotesPrompt({ ...matter, lines: part, fence: makeFence() });
    const said = await model.complete(prompt, () => undefined);
    notes.push(
      ...said.split('\n').filter((line) => /\p{L}/u.test(line) && !/^\W*NOTHING\b/.test(line)),
    );
  }
  tell({ kind: 'parts', read: parts.length, of: parts.length });
  // What a model wrote of a text is no more to be trusted than the text.
  const [fitting] = partsFor(notes.map(cleanNote), model);
  return model.complete(
    writePrompt({ ...matter, lines: fitting ?? [], fence: makeFence() }),
    onText,
  );
}

/** A note keeps the numbers that it names. */
function cleanNote(note: string): string {
  const numbers = [...note.matchAll(/\[\s*[\d\s,;–-]+\]/g)].map(([all]) => all).join('');
  return `${cleanMaterial(note.replace(/\[\s*[\d\s,;–-]+\]/g, ' '))} ${numbers}`.slice(0, 1000);
}

/** @throws HelpFault `tooLong` */
function partsFor(lines: readonly string[], { room }: Model): string[][] {
  const parts = splitParts(lines, room * roomForText);
  if (parts.length > mostParts) throw new HelpFault('tooLong');
  return parts;
}

type Translation = Extract<Ask, { into: string }>;

async function translate(ask: Translation, subject: Subject, terms: Terms): Promise<ModelAnswer> {
  const { model, tell, makeFence } = terms;
  const sources = await linesToTranslate(ask, terms);
  if (sources.length === 0) return { lines: [], outcome: 'nothing' };
  const numbered = sources.map(({ text }, index) => `[${index + 1}] ${cleanMaterial(text)}`);
  const done: string[] = [];
  const title = cleanMaterial(subject.title);
  for (const lines of partsFor(numbered, model)) {
    const prompt = writePrompt({ ask, title, language: ask.into, lines, fence: makeFence() });
    const onText = seldom((text) =>
      tell({ kind: 'lines', lines: readTranslation([...done, text].join('\n'), sources) }),
    );
    done.push(await model.complete(prompt, onText));
  }
  const lines = readTranslation(done.join('\n'), sources);
  if (lines.length === 0) throw new HelpFault('unusable');
  return { lines, outcome: 'done' };
}

/** What is to be translated, a line each. */
export async function linesToTranslate(
  ask: Translation,
  { quote }: Pick<Terms, 'quote'>,
): Promise<readonly ResultLine[]> {
  const text = ask.task === 'translateComment' ? ask.text : ask.passage;
  if (text !== null) {
    const lines = text.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '').map((line) => unchecked(null, line));
  }
  if (ask.task === 'translate' && ask.what === 'keyPoints') return quote({ task: 'keyPoints' });
  return quote({ task: 'summary', length: 'short' });
}

async function rewrite(
  ask: Extract<Ask, { draft: string }>,
  { model, tell, makeFence }: Terms,
): Promise<ModelAnswer> {
  const lines = ask.draft.split('\n');
  if (ask.draft.trim() === '') return { lines: [], outcome: 'nothing' };
  if (partsFor(lines, model).length > 1) throw new HelpFault('tooLong');
  const matter = { ask, lines, title: '', language: '', fence: makeFence() };
  const asLine = (text: string) => unchecked(null, keepOwnAddresses(text, ask.draft));
  const onText = seldom((text) => tell({ kind: 'lines', lines: [asLine(text)] }));
  const said = await model.complete(writePrompt(matter), onText);
  const line = asLine(ask.draft.includes('```') ? said : unfenced(said));
  if (line.text === '') throw new HelpFault('unusable');
  return { lines: [line], outcome: 'done' };
}

/** A text that a model put into a block of code, with a word before it. */
function unfenced(said: string): string {
  const [, inside] = /^(?:[^\n]{0,200}\n+)?```\w*\n([\s\S]+?)\n```\s*$/.exec(said.trim()) ?? [];
  return inside ?? said;
}

/** A draft may have links, which are the reader's own; a model may not add one. */
function keepOwnAddresses(said: string, draft: string): string {
  const own = new Set(draft.match(address) ?? []);
  const bare = said.replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '').trim();
  const added = (bare.match(address) ?? []).filter((one) => !own.has(one));
  return added.length === 0 ? bare : plainOutput(bare);
}

const address = /(?:\b[a-z][a-z0-9+.-]*:|www\.|!\[)[^\s<>()]+/gi;
