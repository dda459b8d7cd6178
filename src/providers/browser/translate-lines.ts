import type { Ask, ResultLine } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { linesToTranslate, type ModelAnswer } from '../model/help-by-model.ts';
import { plainOutput } from '../model/plain-output.ts';
import type { BrowserModels } from './browser-models.ts';
import { inTime } from './in-time.ts';
import { asHelpFault, type BrowserTerms, openModel } from './open-model.ts';

/** How long a line may take, in milliseconds. */
const linePatience = 60_000;

/**
 * Translates with the browser's translator, line by line: each rests on what the line that it translates rests on.
 * @throws HelpFault
 */
export async function translateLines(
  ask: Extract<Ask, { into: string }>,
  options: TranslatorCreateCoreOptions,
  terms: BrowserTerms & {
    models: BrowserModels;
    quote(ask: Ask): Promise<readonly ResultLine[]>;
  },
): Promise<ModelAnswer> {
  const { signal, tell, models, quote } = terms;
  const translator = await openModel(models.Translator, options, terms);
  try {
    const sources = await linesToTranslate(ask, { quote });
    if (sources.length === 0) return { lines: [], outcome: 'nothing' };
    const lines: ResultLine[] = [];
    for (const source of sources) {
      const text = await inTime({ signal, patience: linePatience }, (until) =>
        translator.translate(source.text, { signal: until }),
      );
      lines.push({ ...source, text: plainOutput(text), support: 'cited' });
      tell({ kind: 'lines', lines: [...lines] });
    }
    if (lines.every(({ text }) => text === '')) throw new HelpFault('unusable');
    return { lines, outcome: 'done' };
  } catch (error) {
    throw asHelpFault(error);
  } finally {
    translator.destroy();
  }
}
