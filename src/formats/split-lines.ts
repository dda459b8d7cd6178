/** The lines of a text as it comes, without their ends, each with its number from 0. */
export async function* splitLines(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ line: number; text: string }, void> {
  let rest = '';
  let line = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      yield { line, text: text.replace(/\r$/, '') };
      line += 1;
    }
  }
  if (rest !== '') yield { line, text: rest };
}
