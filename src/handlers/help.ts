import type { ArticleId } from '../article/article.ts';
import type {
  Ask,
  Hindrance,
  KeptResult,
  ProviderName,
  ServerPlace,
  Subject,
} from '../assist/assist.ts';
import { HelpFault } from '../assist/help-fault.ts';
import { readServerAddress } from '../assist/server-address.ts';
import type {
  Answers,
  Args,
  HelpOutcome,
  JobName,
  JobOutcome,
  Jobs,
  RunArgs,
  RunNews,
} from '../contract.ts';
import type { Settings } from '../settings.ts';
import type { ResultRecord } from '../store/result-record.ts';
import {
  clearResults,
  countResults,
  findResult,
  listResults,
  putResult,
} from '../store/results.ts';
import { readSettings } from '../store/settings.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';
import { aboutOf, askedOf } from './name-asking.ts';
import { giveBackUnneeded } from './permissions.ts';
import { applySettings } from './settings.ts';

/** How long help may take, in milliseconds: a model on a slow machine reads a long article for minutes. */
const helpPatience = 600_000;
const askPatience = 60_000;

/** Said to the panel, which then asks the browser's own models. */
const notKept = 'notKept';

export async function tellProviders(house: House): Promise<Answers['readProviders']> {
  const settings = await readSettings(await house.store());
  const { address } = settings.helpServer;
  const [server, key] = await Promise.all([whyNoServer(settings, house), keyFor(address, house)]);
  return {
    on: settings.help ? settings.helpers : [],
    server,
    serverAddress: address,
    serverElsewhere: readServerAddress(address)?.elsewhere ?? false,
    hasKey: key !== '',
  };
}

/** The key that was given for an address; '' where none was. */
async function keyFor(address: string, house: House): Promise<string> {
  const server = readServerAddress(address);
  return server ? house.keys.read(server.origin) : '';
}

/** Keeps the key of the server at an address; '' forgets it. */
export async function keepServerKey(
  { key, address }: Args<'keepServerKey'>,
  house: House,
): Promise<null> {
  const server = readServerAddress(address);
  if (server) await house.keys.write(key, server.origin);
  return null;
}

/** The key of the server in the settings, for a file of theirs. */
export async function tellServerKey(house: House): Promise<Answers['readServerKey']> {
  const { helpServer } = await readSettings(await house.store());
  return { key: await keyFor(helpServer.address, house) };
}

async function whyNoServer({ helpServer }: Settings, house: House): Promise<Hindrance | null> {
  const address = readServerAddress(helpServer.address);
  if (!address) return 'noAddress';
  if (!(await house.mayAsk(address.origin))) return 'noPermission';
  return helpServer.model === '' ? 'noModel' : null;
}

/**
 * Helps by what the background can reach, or gives what was made before.
 * @throws HelpFault, CallFault
 */
export async function help(
  { article, subject, ask, provider, anew }: RunArgs<'help'>,
  { signal, tell }: { signal: AbortSignal; tell: (news: RunNews['help']) => void },
  house: House,
): Promise<KeptResult> {
  const settings = await readSettings(await house.store());
  if (!isAllowed(provider, settings)) throw new HelpFault('noHelper', 'switchedOff');
  const model = provider === 'server' ? settings.helpServer.model : null;
  const known = anew ? null : await findKept({ article, subject, ask, provider, model }, house);
  if (known) return known;
  // The browser's own models run in the panel, which asks here only for what is kept.
  if (provider === 'browser') throw new HelpFault('noHelper', notKept);
  const server = provider === 'server' ? await serverOf(settings, house) : null;
  const takes = { ask, subject, server, embedded: isAllowed('embedded', settings) };
  const terms = { signal, onNews: tell, patience: helpPatience };
  const made = takeValue(await house.runJob('help', takes, terms));
  return keepResult({ article, subject, ask, made }, house);
}

/** Off is off, also where others could use what it does. */
function isAllowed(provider: ProviderName, { help: isOn, helpers }: Settings): boolean {
  return isOn && helpers.includes(provider);
}

/** @throws HelpFault `noHelper` where the server cannot be asked */
async function serverOf(settings: Settings, house: House): Promise<ServerPlace> {
  const why = await whyNoServer(settings, house);
  if (why) throw new HelpFault('noHelper', why);
  const { helpServer } = settings;
  return { ...helpServer, key: await keyFor(helpServer.address, house) };
}

/** What a job answered. @throws HelpFault, CallFault */
function takeValue<T>(done: JobOutcome<HelpOutcome<T>>): T {
  const outcome = done.ok ? done.value : done;
  if (outcome.ok) return outcome.value;
  const { code, detail } = outcome;
  if (code === 'stopped' || code === 'late') throw new HelpFault(code, detail);
  // The workshop's own failures are no more to a reader than that it failed.
  if (code === 'crashed' || code === 'closed') throw new CallFault('failed', `${code}: ${detail}`);
  throw code === 'failed' ? new CallFault('failed', detail) : new HelpFault(code as never, detail);
}

/** Keeps a result. What is asked about a draft is not kept: drafts are nobody's business but their box's. */
export async function keepResult(
  { article, subject, ask, made }: Args<'keepResult'>,
  house: House,
): Promise<KeptResult> {
  const kept = { ...made, made: house.now() };
  if (!('draft' in ask)) {
    const [asked, about] = await Promise.all([askedOf(ask), aboutOf(ask, subject)]);
    const { provider } = made.result;
    const record = { article, asked, provider, ask, about, kept, made: kept.made };
    await putResult(await house.store(), record);
  }
  return { ...kept, outdated: false };
}

async function findKept(
  wanted: {
    article: ArticleId;
    subject: Subject;
    ask: Ask;
    provider: ProviderName;
    model: string | null;
  },
  house: House,
): Promise<KeptResult | null> {
  const { article, subject, ask, provider, model } = wanted;
  const [asked, about] = await Promise.all([askedOf(ask), aboutOf(ask, subject)]);
  const record = await findResult(await house.store(), { article, asked, provider });
  if (record?.about !== about) return null;
  if (model !== null && record.kept.result.model !== model) return null;
  return { ...record.kept, outdated: false };
}

/** What was made of an article or thread, the newest of each asking, by providers that are switched on. */
export async function readKept(
  { article, subject }: Args<'readKept'>,
  house: House,
): Promise<Answers['readKept']> {
  const store = await house.store();
  const { help: isOn, helpers } = await readSettings(store);
  if (!isOn) return [];
  const newest = new Map<string, ResultRecord>();
  for (const record of await listResults(store, article)) {
    const isAbout = record.ask.task === 'digest' ? subject.comments : subject.blocks;
    if (isAbout.length === 0 || !helpers.includes(record.provider)) continue;
    if (!newest.has(record.asked)) newest.set(record.asked, record);
  }
  return Promise.all(
    [...newest.values()].map(async ({ ask, kept, about }) => ({
      ask,
      kept: { ...kept, outdated: (await aboutOf(ask, subject)) !== about },
    })),
  );
}

export async function tellKept(house: House): Promise<Answers['countKept']> {
  return { results: await countResults(await house.store()) };
}

export async function forgetKept(house: House): Promise<null> {
  await clearResults(await house.store());
  return null;
}

/** The models of a server, whether or not it is the one in the settings: the reader is just choosing. */
export async function listModels(
  { address, granted }: Args<'listModels'>,
  house: House,
): Promise<Answers['listModels']> {
  await house.web.noteGranted(granted);
  await giveBackUnneeded(house);
  return askServer('listModels', { address, model: '' }, house);
}

export async function tryServer(
  { address, model }: Args<'tryServer'>,
  house: House,
): Promise<Answers['tryServer']> {
  return askServer('tryServer', { address, model }, house);
}

/** Forgets the server. Its permission stays where a source needs it. */
export async function disconnectServer(house: House): Promise<null> {
  await house.keys.write('', '');
  await applySettings({ change: { helpServer: { address: '', model: '' } } }, house);
  await giveBackUnneeded(house);
  return null;
}

async function askServer<K extends 'listModels' | ('tryServer' & JobName)>(
  job: K,
  place: { address: string; model: string },
  house: House,
): Promise<Jobs[K]['answers']> {
  const server = { ...place, key: await keyFor(place.address, house) };
  const done = await house.runJob(job, { server }, { patience: askPatience });
  if (done.ok) return done.value;
  return { ok: false, code: done.code === 'late' ? 'late' : 'failed', detail: done.detail };
}
