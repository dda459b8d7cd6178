import { h } from 'preact';
import { closeWhenLeft } from '../beside.ts';
import { browser } from '../browser.ts';
import { sendSpares } from '../surface/spare-draft.ts';
import { startSurface } from '../surface/start-surface.ts';
import { wearLook } from '../surface/use-settings.ts';
import { Panel } from './Panel.tsx';

const address = new URL(location.href);
// A frame in a page wears the theme that it is given: it may have no storage to remember one.
const theme = new URLSearchParams(address.hash.slice(1)).get('theme');
if (theme === 'light' || theme === 'dark') wearLook({ theme });

// Beside a page that it cannot read, in the browser's own side panel, the panel is told its article.
const article = address.searchParams.get('article');
if (article !== null) void closeWhenLeft(Number(address.searchParams.get('tab')));

sendSpares();
startSurface(browser.i18n, (language) => h(Panel, { article, key: language }));
