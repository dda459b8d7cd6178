import type { Ask, Subject } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { splitSentences } from '../../assist/split-sentences.ts';
import { cleanMaterial } from '../model/clean-material.ts';
import type { ModelAnswer } from '../model/help-by-model.ts';
import { readAnswer, readSoFar } from '../model/read-answer.ts';
import { seldom } from '../model/seldom.ts';
import { splitParts } from '../model/split-parts.ts';
import { withLessRoom } from '../model/with-less-room.ts';
import type { BrowserModels } from './browser-models.ts';
import { asHelpFault, type BrowserTerms, openModel } from './open-model.ts';
import { readDeltas } from './read-deltas.ts';

const lettersPerToken = 3;
const usualQuota = 3000;
const mostParts = 24;

/**
 * Summarises with the browser's summarizer: a long article in parts, and then their summaries. What its sentences rest
 * on is looked up, since it cites nothing.
 * @throws HelpFault
 */
export async function summarize(
  ask: Ask,
  subject: Subject,
  options: SummarizerCreateCoreOptions,
  terms: BrowserTerms & { models: BrowserModels },
): Promise<ModelAnswer> {
  const sentences = splitSentences(subject);
  if (sentences.length === 0) return { lines: [], outcome: 'nothing' };
  const { signal, tell, models } = terms;
  const summarizer = await openModel(models.Summarizer, options, terms);
  const onText = seldom((text) => tell({ kind: 'lines', lines: readSoFar(onLines(text)) }));
  const write = async (lines: readonly string[], hear: (text: string) => void): Promise<string> =>
    readDeltas(summarizer.summarizeStreaming(lines.join('\n'), { signal }), signal, hear);
  try {
    const whole = (summarizer.inputQuota || usualQuota) * lettersPerToken;
    const answer = await withLessRoom(whole, (room) =>
      writeInParts(
        sentences.map(({ text }) => cleanMaterial(text)),
        { room, write, onText, tell },
      ).catch((error) => {
        throw asHelpFault(error);
      }),
    );
    const read = readAnswer(answer, { ask, subject, sentences });
    if (read.length === 0) throw new HelpFault('unusable');
    return { lines: read, outcome: 'done' };
  } catch (error) {
    throw asHelpFault(error);
  } finally {
    summarizer.destroy();
  }
}

interface Writing {
  room: number;
  write(lines: readonly string[], hear: (text: string) => void): Promise<string>;
  onText(text: string): void;
  tell: BrowserTerms['tell'];
}

/** A summary, and where the text does not fit, first one of each part. */
async function writeInParts(
  text: readonly string[],
  { room, write, onText, tell }: Writing,
): Promise<string> {
  let lines = text;
  for (let parts = splitParts(lines, room); parts.length > 1; parts = splitParts(lines, room)) {
    if (parts.length > mostParts) throw new HelpFault('tooLong');
    const notes: string[] = [];
    for (const [index, part] of parts.entries()) {
      tell({ kind: 'parts', read: index, of: parts.length });
      const said = onLines(await write(part, () => undefined));
      notes.push(...said.split('\n').map(cleanMaterial));
    }
    // Summaries that are no shorter than what they are of would never end.
    if (notes.join('').length >= lines.join('').length) throw new HelpFault('unusable');
    lines = notes;
  }
  return onLines(await write(lines, onText));
}

/** A summarizer writes a paragraph: a sentence a line. */
function onLines(text: string): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .join('\n');
}
