import { HelpFault } from '../../assist/help-fault.ts';
import { inTime } from './in-time.ts';
import { asHelpFault } from './open-model.ts';

/** How long a model may rest between two words, in milliseconds, and the longest answer, in UTF-16 units. */
const wordPatience = 90_000;
const longestAnswer = 24_000;

/**
 * Reads what a model writes: each piece of the stream is what came since the one before.
 * @throws HelpFault
 */
export async function readDeltas(
  stream: ReadableStream<string>,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<string> {
  const reader = stream.getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await inTime({ signal, patience: wordPatience }, () => reader.read());
      if (done) return text;
      text += value;
      if (text.length > longestAnswer) throw new HelpFault('endless');
      onText(text);
    }
  } catch (error) {
    throw asHelpFault(error);
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
