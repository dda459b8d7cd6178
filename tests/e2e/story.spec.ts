import { test } from './browser/fixtures.ts';
import { playStory } from './story/story.ts';

test('a reader comments, comes back tomorrow through another link, and finds it again', async ({
  chrome,
}, info) => {
  test.setTimeout(120_000);
  await playStory(chrome, (name, shown) =>
    shown.screenshot({ path: info.outputPath(`${name}.png`) }),
  );
});
